import type { Bytes } from './backup/bytes';
import { fromLines, toLines } from './backup/base64';

/** What OWASP asks of PBKDF2 with SHA-256. */
export const ITERATIONS = 600_000;
const SALT_BYTES = 16;

export const asText = (bytes: Bytes): string => toLines(bytes).join('');

export const randomText = (bytes: number): string =>
  asText(crypto.getRandomValues(new Uint8Array(bytes)));

export const newSalt = (): string => randomText(SALT_BYTES);

/** What a secret was stretched with; kept beside what it locks. */
export interface Stretch {
  readonly iterations: number;
  /** 16 bytes in base64. */
  readonly salt: string;
}

export const stretchOf = ({ iterations, salt }: Stretch): Pbkdf2Params => ({
  name: 'PBKDF2',
  hash: 'SHA-256',
  iterations,
  salt: fromLines([salt]),
});

/** A secret as the browser’s functions take it. The same letters may be typed in several forms. */
export const secretOf = (secret: string, usage: 'deriveBits' | 'deriveKey'): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret.normalize('NFC')),
    'PBKDF2',
    false,
    [usage],
  );
