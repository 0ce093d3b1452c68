import { bitsOf } from './digits';
import { HandoffError } from './problem';

function isWhole(digits: string): boolean {
  try {
    bitsOf(digits);
    return /^\d+$/.test(digits);
  } catch (error) {
    if (error instanceof HandoffError) return false;
    throw error;
  }
}

/**
 * The digits in the text of one scanned code; undefined where the code is none of ours. From
 * whatever address they come, only the digits count: no address that was scanned is ever opened.
 */
export function ownCode(text: string): string | undefined {
  const [, linked] = /#\/r\/(\d+)/.exec(text) ?? [];
  if (linked !== undefined) return linked;
  const digits = text.replace(/[\s-]/g, '');
  return isWhole(digits) ? digits : undefined;
}
