import { encodeHandoff } from '../domain/handoff/handoff';
import { HandoffError } from '../domain/handoff/problem';
import { qrCode, type QrCode } from '../io/qr-code';
import { assessment } from './assessment.svelte';
import { library } from './library.svelte';
import { workspace } from './workspace.svelte';

/** Modules of QR version 12: what cameras of plain phones still read from a screen. */
const MOST_MODULES = 65;

/** The answers of the open company on their way to another device. */
export interface TakeAway {
  /** The digits alone. */
  readonly code: string;
  /** The address that opens them in this app. */
  readonly address: string;
  /** Undefined where there are too many answers for a code that every camera reads. */
  readonly qr: QrCode | undefined;
}

/**
 * What there is to take away; undefined before the questions are there, and where the answers are
 * more than a code holds.
 */
export function takeAway(page: Location = location): TakeAway | undefined {
  const { loaded } = library;
  if (!loaded) return undefined;
  try {
    const code = encodeHandoff(loaded.engine.registry, {
      profile: workspace.profile,
      asOf: assessment.asOf,
      checkedOn: loaded.catalogue.checkedOn,
    });
    const address = `${page.origin}${page.pathname}#/r/${code}`;
    const qr = qrCode(address);
    return { code, address, qr: qr.modules <= MOST_MODULES ? qr : undefined };
  } catch (error) {
    if (error instanceof HandoffError) return undefined;
    throw error;
  }
}
