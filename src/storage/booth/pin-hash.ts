import { fromLines } from '../backup/base64';
import { asText, ITERATIONS, newSalt, secretOf, stretchOf, type Stretch } from '../pbkdf2';

/** What is kept of a PIN: enough to know it again, and slow to guess from. */
export interface PinHash extends Stretch {
  /** 32 bytes in base64. */
  readonly hash: string;
}

const HASH_BITS = 256;

async function bitsOf(pin: string, stretch: Stretch): Promise<Uint8Array<ArrayBuffer>> {
  const secret = await secretOf(pin, 'deriveBits');
  return new Uint8Array(await crypto.subtle.deriveBits(stretchOf(stretch), secret, HASH_BITS));
}

/** @throws where the browser has no WebCrypto, as on addresses without https */
export async function hashPin(pin: string, iterations = ITERATIONS): Promise<PinHash> {
  const stretch = { iterations, salt: newSalt() };
  return { ...stretch, hash: asText(await bitsOf(pin, stretch)) };
}

/** Whether a PIN is the one; every byte is compared, so that the time tells nothing. */
export async function isPin(pin: string, known: PinHash): Promise<boolean> {
  const given = await bitsOf(pin, known);
  const kept = fromLines([known.hash]);
  const difference = given.reduce((sum, byte, at) => sum | (byte ^ (kept[at] ?? 0)), 0);
  return kept.length === given.length && difference === 0;
}
