import * as v from 'valibot';
import {
  ITEM_STATES,
  type AttachedFile,
  type Certificate,
  type ChecklistItem,
  type Filing,
  type FilingEvent,
} from '../../domain/filings/filing';
import type { Contact } from '../../domain/places/contact';
import { EVENT_KINDS } from '../../domain/procedures/event';
import {
  CERTIFICATE_KINDS,
  type Paper,
  type VariantValue,
} from '../../domain/procedures/procedure';
import { moment } from '../moment';
import { day, key, maybeKey, owned, under, words } from './fields';
import type { RecordRow } from './record';

// Rows may be of any version, or spoilt: each reader gives a record of today, or undefined.

const size = v.fallback(v.pipe(v.number(), v.minValue(0)), 0);
const at = v.fallback(moment, 0);

const text = v.object({ zh: v.string(), en: v.exactOptional(v.string()) });
const source = v.object({
  regulation: key,
  article: v.string(),
  tier: v.picklist(['A', 'B', 'C']),
});
const answer = v.union([v.string(), v.boolean()]);

const paper: v.GenericSchema<unknown, Paper> = v.object({
  id: key,
  title: text,
  note: v.exactOptional(text),
  source,
  when: v.exactOptional(v.record(v.string(), v.array(answer))),
  tolerance: v.exactOptional(v.object({ note: text, source })),
});

const event = v.object({
  kind: v.picklist(EVENT_KINDS),
  on: day,
  stepId: v.exactOptional(v.string()),
  reason: v.exactOptional(v.string()),
});

function eventsOf(row: RecordRow): readonly FilingEvent[] {
  return under(row, 'event').flatMap(([id, value]) => {
    const { output, success } = v.safeParse(event, value);
    return success ? [{ id, ...output }] : [];
  });
}

function variantOf(row: RecordRow): Readonly<Record<string, VariantValue>> {
  return Object.fromEntries(
    under(row, 'variant').flatMap(([name, value]) => (v.is(answer, value) ? [[name, value]] : [])),
  );
}

const filing = v.object({
  ...owned,
  product: maybeKey,
  procedure: key,
  version: size,
  name: words,
  createdAt: at,
});

export function readFiling(row: RecordRow): Filing | undefined {
  const { output, success } = v.safeParse(filing, row);
  if (!success) return undefined;
  const { product, ...rest } = output;
  return {
    ...rest,
    ...(product !== undefined && { product }),
    variant: variantOf(row),
    events: eventsOf(row),
  };
}

const item = v.object({
  ...owned,
  filing: key,
  paper: v.fallback(v.optional(paper), undefined),
  title: words,
  state: v.fallback(v.picklist(ITEM_STATES), 'open'),
  note: words,
  owner: words,
  due: v.fallback(v.optional(day), undefined),
  order: size,
});

export function readItem(row: RecordRow): ChecklistItem | undefined {
  const { output, success } = v.safeParse(item, row);
  if (!success) return undefined;
  const { paper: copied, due, ...rest } = output;
  return { ...rest, ...(copied && { paper: copied }), ...(due !== undefined && { due }) };
}

const certificate = v.object({
  ...owned,
  product: maybeKey,
  kind: v.picklist(CERTIFICATE_KINDS),
  number: words,
  expiresOn: day,
  note: words,
  createdAt: v.fallback(v.optional(moment), undefined),
});

export function readCertificate(row: RecordRow): Certificate | undefined {
  const { output, success } = v.safeParse(certificate, row);
  if (!success) return undefined;
  const { product, createdAt, ...rest } = output;
  return {
    ...rest,
    ...(product !== undefined && { product }),
    ...(createdAt !== undefined && { createdAt }),
  };
}

const file = v.object({
  ...owned,
  filing: key,
  item: key,
  name: words,
  type: words,
  size,
  addedAt: at,
});

export function readFile(row: RecordRow): AttachedFile | undefined {
  const { output, success } = v.safeParse(file, row);
  return success ? output : undefined;
}

const contact = v.object({ ...owned, unit: key, name: words, note: words });

export function readContact(row: RecordRow): Contact | undefined {
  const { output, success } = v.safeParse(contact, row);
  return success ? output : undefined;
}
