import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBooth } from '../../src/state/booth-hint';
import { BoothLock } from '../../src/state/booth-lock.svelte';
import { eraseAll } from '../../src/state/erase';
import { withDevice } from '../../src/state/with-device';
import { backupStage, backupText } from '../builders/backup-stage';

const PIN = '740182';
const QUICK = 10;
const MINUTE = 60_000;

let now = 0;
const lockNow = () => new BoothLock(() => now, QUICK);

beforeEach(async () => {
  now = Date.UTC(2026, 10, 22);
  await withDevice((db) => db.marks.clear());
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** A booth that has started, as the next page finds it. */
async function started(): Promise<BoothLock> {
  await lockNow().lock(PIN);
  return again();
}

async function again(): Promise<BoothLock> {
  const lock = lockNow();
  await lock.read();
  return lock;
}

async function wrong(lock: BoothLock, times: number): Promise<void> {
  for (let made = 0; made < times; made += 1) {
    now = Math.max(now, lock.waitUntil);
    expect(await lock.unlock('111111')).toBe('wrong');
  }
}

const noDatabase = () =>
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
const noStorage = () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
  }
};

it('is off until it is started, and does not know before it has looked', async () => {
  const lock = lockNow();
  expect(lock.state).toBe('unknown');
  await lock.read();
  expect([lock.state, isBooth()]).toEqual(['off', false]);
});

it('stays on over a reload, and the start of the app knows at once', async () => {
  const lock = lockNow();
  await lock.lock(PIN);
  expect([lock.state, isBooth()]).toEqual(['on', true]);
  expect((await again()).state).toBe('on');
});

it('opens to its PIN, and is left only when that is asked', async () => {
  const lock = await started();
  expect(await lock.unlock(PIN)).toBe('ok');
  expect((await again()).state).toBe('on');
  await lock.end();
  expect([lock.state, isBooth(), (await again()).state]).toEqual(['off', false, 'off']);
});

it.each(['123456', '12345', ''])('is not started with %j', async (pin) => {
  const lock = lockNow();
  await expect(lock.lock(pin)).rejects.toThrow(RangeError);
  expect((await again()).state).toBe('off');
});

it('a second start does not change the PIN', async () => {
  const lock = await started();
  await lockNow().lock('902846');
  expect(await lock.unlock('902846')).toBe('wrong');
  expect(await lock.unlock(PIN)).toBe('ok');
});

it('the flag for the start of the app is put right by what is stored', async () => {
  await started();
  localStorage.clear();
  await again();
  expect(isBooth()).toBe(true);
  await withDevice((db) => db.marks.clear());
  await again();
  expect(isBooth()).toBe(false);
});

describe('wrong PINs', () => {
  it('five lock it, also for the right one, until the wait is over', async () => {
    const lock = await started();
    await wrong(lock, 4);
    expect(lock.waitUntil).toBe(0);
    await wrong(lock, 1);
    expect(lock.waitUntil).toBe(now + MINUTE / 2);
    expect(await lock.unlock(PIN)).toBe('wait');
    now += MINUTE / 2;
    expect(await lock.unlock(PIN)).toBe('ok');
  });

  it('a reload shortens nothing and forgets no try', async () => {
    await wrong(await started(), 6);
    now += MINUTE / 4;
    const lock = await again();
    expect(lock.waitUntil).toBe(now + (3 * MINUTE) / 4);
    expect(await lock.unlock(PIN)).toBe('wait');
    await wrong(lock, 1);
    expect(lock.waitUntil).toBe(now + 2 * MINUTE);
  });

  it('a clock that is put back lets the whole wait begin anew, once', async () => {
    await wrong(await started(), 6);
    now -= 24 * 60 * MINUTE;
    const lock = await again();
    expect(lock.waitUntil).toBe(now + MINUTE);
    now += MINUTE - 1;
    expect(await (await again()).unlock(PIN)).toBe('wait');
    now += 1;
    expect(await (await again()).unlock(PIN)).toBe('ok');
  });

  it('the right one clears them', async () => {
    const lock = await started();
    await wrong(lock, 4);
    await lock.unlock(PIN);
    await wrong(lock, 4);
    expect(lock.waitUntil).toBe(0);
  });

  it('count even where the page is gone before it knows that they are wrong', async () => {
    const lock = await started();
    vi.spyOn(crypto.subtle, 'deriveBits').mockRejectedValue(new DOMException('The page is gone.'));
    for (let made = 0; made < 5; made += 1) await lock.unlock(PIN).catch(() => undefined);
    vi.restoreAllMocks();
    expect(await (await again()).unlock(PIN)).toBe('wait');
  });

  it('tried in two pages at once all count', async () => {
    const pages = [await started(), await again()];
    await Promise.all(Array.from({ length: 10 }, (_, at) => pages[at % 2]?.unlock('111111')));
    expect((await again()).waitUntil).toBe(now + MINUTE / 2);
  });
});

describe('where the database cannot be opened', () => {
  it('the lock is kept in the small store of the browser, with all its tries', async () => {
    noDatabase();
    const lock = lockNow();
    await lock.read();
    expect([lock.state, lock.place]).toEqual(['off', 'browser']);
    await lock.lock(PIN);
    const next = await again();
    expect([next.state, next.place]).toEqual(['on', 'browser']);
    await wrong(next, 5);
    expect(await (await again()).unlock(PIN)).toBe('wait');
    now += MINUTE;
    expect(await next.unlock(PIN)).toBe('ok');
    await next.end();
    expect((await again()).state).toBe('off');
  });

  it('and nothing else either, it holds on this page, and that can be said', async () => {
    noDatabase();
    noStorage();
    const lock = lockNow();
    await lock.read();
    expect([lock.state, lock.place]).toEqual(['off', 'page']);
    await lock.lock(PIN);
    expect(await lock.unlock('111111')).toBe('wrong');
    expect([lock.state, lock.place]).toEqual(['on', 'page']);
    expect(await lock.unlock(PIN)).toBe('ok');
  });

  it('a booth that was started before stays one, and opens to nobody', async () => {
    await started();
    noDatabase();
    const lock = await again();
    expect(lock.state).toBe('on');
    await expect(lock.unlock(PIN)).rejects.toThrow();
    expect((await again()).state).toBe('on');
  });
});

it('on a full disk the tries are counted beside it', async () => {
  await started();
  const disk = fullDisk();
  await wrong(await again(), 5);
  disk.mockRestore();
  const lock = await again();
  expect(await lock.unlock(PIN)).toBe('wait');
  now += MINUTE;
  expect(await lock.unlock(PIN)).toBe('ok');
  await lock.end();
  expect((await again()).state).toBe('off');
});

it('a row that cannot be read keeps it a booth, which no PIN opens', async () => {
  await started();
  await withDevice((db) => db.table('marks').put({ key: 'booth', hash: 'no hash' }));
  const lock = await again();
  expect(lock.state).toBe('on');
  await expect(lock.unlock(PIN)).rejects.toThrow();
});

it('no backup holds it, and deleting everything ends it', async () => {
  await backupStage();
  const lock = await started();
  const stored = await withDevice((db) => db.marks.get('booth'));
  const text = await backupText();
  expect(text).not.toContain('booth');
  expect(JSON.stringify(stored)).toContain('hash');
  const { putBack } = await eraseAll();
  await lock.read();
  expect([lock.state, isBooth()]).toEqual(['off', false]);
  await putBack();
  await lock.read();
  expect([lock.state, await lock.unlock(PIN)]).toEqual(['on', 'ok']);
});
