import { pinProblem } from '../domain/booth/pin';
import { heldUntil, NO_TRIES, withTry } from '../domain/booth/wait';
import { hashPin, isPin } from '../storage/booth/pin-hash';
import type { LockChange } from '../storage/booth/lock';
import { readLockRow, type LockRow } from '../storage/booth/rows';
import { rememberBooth } from './booth-hint';
import { BoothPlace, type Place } from './booth-place';
import { askToPersist } from './persistence';

type Found = LockRow | 'none' | 'damaged';

const foundIn = (raw: unknown): Found =>
  raw === undefined ? 'none' : (readLockRow(raw) ?? 'damaged');

/** The lock as it was found cannot be read: no PIN opens it any more. */
class DamagedLockError extends Error {
  override readonly name = 'DamagedLockError';
}

/** The PIN that keeps this device in booth mode. */
export class BoothLock {
  state = $state<'unknown' | 'off' | 'on'>('unknown');
  /** When the next PIN may be tried, in milliseconds since 1970, UTC. */
  waitUntil = $state(0);
  /** Where the lock is kept, or would be. */
  place = $state<Place>('device');
  readonly #store = new BoothPlace();
  readonly #now: () => number;
  readonly #iterations: number | undefined;

  /** @param iterations how slow a PIN is to guess; fewer only where that is not what matters */
  constructor(now = () => Date.now(), iterations?: number) {
    this.#now = now;
    this.#iterations = iterations;
  }

  /** Whether a PIN can be kept safely here: not on addresses without https. */
  get isSupported(): boolean {
    return window.isSecureContext;
  }

  /** Looks whether this device is in booth mode. What cannot be read keeps it there. */
  async read(): Promise<void> {
    try {
      const found = await this.#change((raw): LockChange<Found> => {
        const held = typeof raw === 'string' ? raw : this.#held(raw);
        const isSame = held === raw || typeof held === 'string';
        return { row: isSame ? 'found' : held, result: held };
      });
      this.waitUntil = typeof found === 'string' ? 0 : found.waitUntil;
      this.#set(found === 'none' ? 'off' : 'on');
    } catch {
      this.state = 'on';
    }
  }

  /**
   * Starts booth mode; where another page has started it, its PIN stays.
   * @throws where the PIN is too easy, or the browser cannot keep it safely
   */
  async lock(pin: string): Promise<void> {
    const problem = pinProblem(pin);
    if (problem) throw new RangeError(problem);
    const row: LockRow = { key: 'booth', ...(await hashPin(pin, this.#iterations)), ...NO_TRIES };
    // What the browser clears by itself would end booth mode. Some ask the user, who may not answer.
    void askToPersist();
    await this.#change((found) => ({ row: found === 'none' ? row : 'found', result: undefined }));
    await this.read();
  }

  /**
   * Tries a PIN. The try counts before it is known to be wrong, so that no reload undoes it.
   * @throws where the lock cannot be read
   */
  async unlock(pin: string): Promise<'ok' | 'wrong' | 'wait'> {
    const row = await this.#change((found): LockChange<LockRow | 'wait' | 'none'> => {
      if (found === 'damaged') throw new DamagedLockError();
      if (found === 'none') return { row: 'found', result: 'none' };
      const held = this.#held(found);
      this.waitUntil = held.waitUntil;
      if (this.#now() < held.waitUntil) return { row: held, result: 'wait' };
      const tried = { ...held, ...withTry(held, this.#now()) };
      return { row: tried, result: tried };
    });
    if (row === 'wait') return row;
    // Another page has ended it.
    if (row === 'none') return 'ok';
    if (!(await isPin(pin, row))) {
      this.waitUntil = row.waitUntil;
      return 'wrong';
    }
    this.waitUntil = 0;
    await this.#change((found) =>
      typeof found === 'string'
        ? { row: 'found', result: undefined }
        : { row: { ...found, ...NO_TRIES }, result: undefined },
    );
    return 'ok';
  }

  /**
   * Ends booth mode, after the right PIN.
   * @throws where the lock cannot be taken away
   */
  async end(): Promise<void> {
    await this.#change(() => ({ row: undefined, result: undefined }));
    this.#set('off');
  }

  /** The lock with its wait, where that is another by the clock of now. */
  #held(row: LockRow): LockRow {
    const waitUntil = heldUntil(row, this.#now());
    return waitUntil === row.waitUntil ? row : { ...row, waitUntil };
  }

  async #change<T>(work: (found: Found) => LockChange<T>): Promise<T> {
    const { result, place } = await this.#store.change((raw) => work(foundIn(raw)));
    this.place = place;
    return result;
  }

  #set(state: 'off' | 'on'): void {
    this.state = state;
    rememberBooth(state === 'on');
  }
}

export const boothLock = new BoothLock();
