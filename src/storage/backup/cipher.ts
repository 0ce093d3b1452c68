import { ITERATIONS, newSalt, randomText, secretOf, stretchOf } from '../pbkdf2';
import { fromLines } from './base64';
import type { Bytes } from './bytes';
import type { Encryption } from './header';
import { BackupError } from './problem';

const IV_BYTES = 12;

/** Fresh parameters, which stand in the file beside what they lock. */
export const newEncryption = (iterations = ITERATIONS): Encryption => ({
  kdf: 'PBKDF2',
  hash: 'SHA-256',
  iterations,
  salt: newSalt(),
  cipher: 'AES-GCM',
  iv: randomText(IV_BYTES),
});

const keyFrom = async (password: string, encryption: Encryption): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    stretchOf(encryption),
    await secretOf(password, 'deriveKey'),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );

/** How a locked content is opened: also what stands openly beside it must not have changed. */
const opening = ({ iv }: Encryption, beside: string) => ({
  name: 'AES-GCM',
  iv: fromLines([iv]),
  additionalData: new TextEncoder().encode(beside),
});

/** Locks bytes with a password; `beside` stays open, but cannot be changed either. */
export async function lock(
  bytes: Bytes,
  password: string,
  encryption: Encryption,
  beside: string,
): Promise<Bytes> {
  const key = await keyFrom(password, encryption);
  return new Uint8Array(await crypto.subtle.encrypt(opening(encryption, beside), key, bytes));
}

/**
 * Opens what `lock` has locked.
 * @throws {BackupError} `password-wrong`
 */
export async function unlock(
  bytes: Bytes,
  password: string,
  encryption: Encryption,
  beside: string,
): Promise<Bytes> {
  const key = await keyFrom(password, encryption);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(opening(encryption, beside), key, bytes));
  } catch (error) {
    throw new BackupError('password-wrong', error);
  }
}
