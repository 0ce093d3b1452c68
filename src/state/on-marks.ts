import type { AppDatabase } from '../storage/database';
import { withDevice } from './with-device';

/**
 * Works on what is remembered of this device beside its companies. Undefined where the device does
 * not let it: a suggestion comes too late or once too often, and nothing else is lost.
 */
export const onMarks = <T>(work: (db: AppDatabase) => Promise<T>): Promise<T | undefined> =>
  withDevice(work).catch(() => undefined);
