import type { PlainDate } from '../calendar/plain-date';
import type { ProcedureEvent } from '../procedures/event';
import type { CertificateKind, Paper, VariantValue } from '../procedures/procedure';

/** An event of a filing; the id tells it from others of the same kind and day. */
export interface FilingEvent extends ProcedureEvent {
  readonly id: string;
}

/** What a company hands in for a product, or plans to. */
export interface Filing {
  readonly id: string;
  /** The company it belongs to. */
  readonly company: string;
  /** The product it is for; absent where it is for the enterprise. */
  readonly product?: string;
  /** A procedure’s id; it may be of a newer catalogue. */
  readonly procedure: string;
  /** The version of the procedure whose papers it has. */
  readonly version: number;
  /** What the user calls it; may be empty. */
  readonly name: string;
  /** Answers of its own to what the procedure depends on; facts of the profile are not copied. */
  readonly variant: Readonly<Record<string, VariantValue>>;
  /** In no particular order. */
  readonly events: readonly FilingEvent[];
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
}

/** 未准备, 准备中, 已备齐, 不适用. */
export const ITEM_STATES = ['open', 'preparing', 'ready', 'unneeded'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** One line of a filing’s checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly company: string;
  readonly filing: string;
  /** The paper as the procedure had it; absent for one’s own items. */
  readonly paper?: Paper;
  /** The title of one’s own item; empty for papers. */
  readonly title: string;
  readonly state: ItemState;
  readonly note: string;
  /** Who sees to it, in the user’s words. */
  readonly owner: string;
  /** By when the user wants to have it. */
  readonly due?: PlainDate;
  /** Its place in the list. */
  readonly order: number;
}

/** A certificate that has to be renewed. */
export interface Certificate {
  readonly id: string;
  readonly company: string;
  readonly product?: string;
  readonly kind: CertificateKind;
  /** As printed on it; may be empty. */
  readonly number: string;
  /** The last day of its validity. */
  readonly expiresOn: PlainDate;
  readonly note: string;
  /** When it was entered: milliseconds since 1970, UTC; absent where that is not known. */
  readonly createdAt?: number;
}

/** What is known of a file that is attached to a checklist item; its bytes are kept apart. */
export interface AttachedFile {
  readonly id: string;
  readonly company: string;
  readonly filing: string;
  readonly item: string;
  readonly name: string;
  /** MIME type, as the browser named it; may be empty. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, UTC. */
  readonly addedAt: number;
}
