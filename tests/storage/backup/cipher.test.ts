import { expect, it } from 'vitest';
import { lock, newEncryption, unlock } from '../../../src/storage/backup/cipher';

const bytes = new TextEncoder().encode('渝药自查');
const FEW = 10;

it('opens with the password that locked it, in whatever form its letters were typed', async () => {
  const encryption = newEncryption(FEW);
  const locked = await lock(bytes, 'caf\u00e9 渝', encryption, 'beside');
  expect(await unlock(locked, 'cafe\u0301 渝', encryption, 'beside')).toEqual(bytes);
});

it('opens neither with another password nor after any change', async () => {
  const encryption = newEncryption(FEW);
  const locked = await lock(bytes, 'secret', encryption, 'beside');
  const changed = locked.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
  for (const [content, password, parameters, beside] of [
    [locked, 'Secret', encryption, 'beside'],
    [locked, 'secret', encryption, 'Beside'],
    [locked, 'secret', { ...encryption, iterations: FEW + 1 }, 'beside'],
    [changed, 'secret', encryption, 'beside'],
    [locked.slice(0, 5), 'secret', encryption, 'beside'],
  ] as const) {
    await expect(unlock(content, password, parameters, beside)).rejects.toMatchObject({
      problem: 'password-wrong',
    });
  }
});

it('makes a password cost 600,000 rounds, with salt and start of its own each time', () => {
  const [one, other] = [newEncryption(), newEncryption()];
  expect(one).toMatchObject({ kdf: 'PBKDF2', hash: 'SHA-256', cipher: 'AES-GCM' });
  expect(one.iterations).toBe(600_000);
  expect(one.salt).not.toBe(other.salt);
  expect(one.iv).not.toBe(other.iv);
});
