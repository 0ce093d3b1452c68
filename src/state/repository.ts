import type { Fact, FactId } from '../domain/profile/fact';
import type { CompanyRepository, LoadedCompanies } from '../storage/companies';
import type { Access } from './access.svelte';
import { breathe } from './breathe';
import { leftOver } from './left-over';

/** Sends for the storage layer, which is needed as soon as the questions are there. */
export function fetchStorage(): void {
  const parts = [
    import('../storage/companies'),
    import('../storage/connection'),
    import('../storage/database'),
  ];
  for (const part of parts) {
    // Whoever needs it asks again, and is told then.
    part.catch(() => undefined);
  }
}

export type Questions = ReadonlyMap<FactId, Fact>;

/** Why nothing outlives the page: forbidden, of a newer version, or broken. */
export type NoDevice = 'memory' | 'newer' | 'unopened';

export interface Opened {
  readonly repository: CompanyRepository;
  readonly loaded: LoadedCompanies;
  readonly noDevice: NoDevice | undefined;
}

/** The own companies of the device, and the example apart from them. */
export type Place = 'own' | 'example';

/** How long another page may take to let go of the database before the user is asked to close it. */
const PATIENCE = 2_000;

const FORBIDDEN = ['ReferenceError', 'TypeError', 'InvalidStateError', 'SecurityError'];

function reasonOf(error: unknown): NoDevice {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NewerDatabaseError') return 'newer';
  return FORBIDDEN.includes(name) ? 'memory' : 'unopened';
}

async function openDevice(place: Place, access: Access): Promise<CompanyRepository> {
  const [{ deviceRepository, takeUp }, { Connection }, database] = await Promise.all([
    import('../storage/companies'),
    import('../storage/connection'),
    import('../storage/database'),
  ]);
  await breathe();
  const name = place === 'own' ? database.DATABASE_NAME : database.EXAMPLE_DATABASE_NAME;
  let patience = 0;
  const db = await database
    .openDatabase(name, () => {
      patience = window.setTimeout(() => {
        access.isBlocked = true;
      }, PATIENCE);
    })
    .finally(() => {
      window.clearTimeout(patience);
      access.isBlocked = false;
    });
  const connection = new Connection(db, () => access.letGo());
  const left = place === 'own' ? leftOver() : undefined;
  // What cannot be stored waits for the next start.
  if (left) await takeUp(connection, left.edits).then(left.forget, () => undefined);
  return deviceRepository(connection);
}

/** The storage layer, fetched after the first paint; memory where the device has none to give. */
export async function openRepository(
  questions: Questions,
  place: Place,
  access: Access,
): Promise<Opened> {
  try {
    const repository = await openDevice(place, access);
    return { repository, loaded: await repository.load(questions), noDevice: undefined };
  } catch (error) {
    const { memoryRepository } = await import('../storage/memory-companies');
    const repository = memoryRepository();
    return { repository, loaded: await repository.load(questions), noDevice: reasonOf(error) };
  }
}
