import type { Bytes } from './bytes';
import { fromLines, toLines } from './base64';
import type { Encryption } from './header';
import { BackupError } from './problem';

/** What OWASP asks of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

const asText = (bytes: Bytes): string => toLines(bytes).join('');

/** Fresh parameters, which stand in the file beside what they lock. */
export const newEncryption = (iterations = ITERATIONS): Encryption => ({
  kdf: 'PBKDF2',
  hash: 'SHA-256',
  iterations,
  salt: asText(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
  cipher: 'AES-GCM',
  iv: asText(crypto.getRandomValues(new Uint8Array(IV_BYTES))),
});

async function keyFrom(password: string, { iterations, salt }: Encryption): Promise<CryptoKey> {
  // The same letters may be typed in several forms.
  const secret = new TextEncoder().encode(password.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromLines([salt]) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

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
