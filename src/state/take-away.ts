import type { PlainDate } from '../domain/calendar/plain-date';
import { encodeHandoff } from '../domain/handoff/handoff';
import { HandoffError } from '../domain/handoff/problem';
import type { Profile } from '../domain/profile/profile';
import { qrCode, type QrCode } from '../io/qr-code';
import { assessment } from './assessment.svelte';
import { library } from './library.svelte';
import { workspace } from './workspace.svelte';

/** Modules of QR version 12: what cameras of plain phones still read from a screen. */
const MOST_MODULES = 65;

/** The answers of a company on their way to another device. */
export interface TakeAway {
  /** The digits alone. */
  readonly code: string;
  /** The address that opens them in this app. */
  readonly address: string;
  /** Undefined where there are too many answers for a code that every camera reads. */
  readonly qr: QrCode | undefined;
}

/**
 * What there is to take away of a profile judged on a day; undefined before the questions are
 * there, and where the answers are more than a code holds.
 */
export function takeAwayOf(
  profile: Profile,
  asOf: PlainDate,
  page: Location = location,
): TakeAway | undefined {
  const { loaded } = library;
  if (!loaded) return undefined;
  try {
    const { checkedOn } = loaded.catalogue;
    const code = encodeHandoff(loaded.engine.registry, { profile, asOf, checkedOn });
    const address = `${page.origin}${page.pathname}#/r/${code}`;
    const qr = qrCode(address);
    return { code, address, qr: qr.modules <= MOST_MODULES ? qr : undefined };
  } catch (error) {
    if (error instanceof HandoffError) return undefined;
    throw error;
  }
}

/** The digits of a code as they are read aloud. */
export const digitGroups = (code: string): readonly string[] => code.match(/\d{1,4}/g) ?? [];

/** What there is to take away of the open company. */
export const takeAway = (): TakeAway | undefined => takeAwayOf(workspace.profile, assessment.asOf);
