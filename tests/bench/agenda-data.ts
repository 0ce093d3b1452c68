import { procedures } from '../../src/data/procedure-library';
import { dateOf, dayNumber } from '../../src/domain/calendar/day-number';
import type { PlainDate } from '../../src/domain/calendar/plain-date';
import { ITEM_STATES } from '../../src/domain/filings/filing';
import type { FullPlan } from '../../src/domain/procedures/procedure';
import type { RecordRow } from '../../src/storage/records/record';

export const FILINGS = 2_000;
export const ITEMS = 40;
/** Every eighth item has a day. */
const DUE_EVERY = 8;

const plans = procedures.filter((each): each is FullPlan => each.kind === 'plan');

/** A filing somewhere on its way: handed in, accepted, asked for corrections, or answered. */
function filing(index: number, today: PlainDate): RecordRow {
  const plan = plans[index % plans.length];
  const begun = dayNumber(today) - (index % 170) - 10;
  const ends = (kind: string) =>
    plan?.steps.some(({ endsWith }) => endsWith.event === kind && endsWith.named === undefined);
  // Some can be corrected before they are accepted only.
  const corrected = plan?.steps.some(
    ({ correction, startsWith }) =>
      correction !== undefined &&
      startsWith.some((trigger) => 'event' in trigger && trigger.event === 'accepted'),
  );
  const stage = index % 4;
  const events = [
    { kind: 'submitted', on: dateOf(begun) },
    ...(ends('accepted') && stage > 0 ? [{ kind: 'accepted', on: dateOf(begun + 5) }] : []),
    ...(ends('accepted') && corrected && stage > 1
      ? [{ kind: 'correction-requested', on: dateOf(begun + 8) }]
      : []),
    ...(ends('accepted') && corrected && stage > 2
      ? [{ kind: 'correction-supplied', on: dateOf(begun + 10) }]
      : []),
  ];
  const days = (plan?.variants ?? []).flatMap((key) =>
    'key' in key && key.type === 'day'
      ? [[`variant.${key.key}`, dateOf(dayNumber(today) + (index % 700))] as const]
      : [],
  );
  return {
    id: `filing-${index}`,
    company: 'company',
    product: `product-${index % 20}`,
    procedure: plan?.id ?? '',
    version: plan?.version ?? 1,
    name: `申报 ${index}`,
    createdAt: index,
    ...Object.fromEntries(days),
    ...Object.fromEntries(events.map((event, at) => [`event.${index}-${at}`, event])),
  };
}

/** A checklist of papers as the procedures have them. */
function items(index: number, today: PlainDate): readonly RecordRow[] {
  const papers = plans[index % plans.length]?.papers ?? [];
  return Array.from({ length: ITEMS }, (_, at) => {
    const number = index * ITEMS + at;
    const due = dateOf(dayNumber(today) - 5 + (number % 240));
    return {
      id: `filing-${index}.item-${at}`,
      company: 'company',
      filing: `filing-${index}`,
      title: papers.length === 0 ? `材料 ${at}` : '',
      ...(papers.length > 0 && { paper: papers[at % papers.length] }),
      state: ITEM_STATES[number % 3],
      note: '',
      owner: '',
      order: at,
      ...(number % DUE_EVERY === 0 && { due }),
    };
  });
}

const subject = { facts: {}, unsure: [] };

/** A device with a company of 20 products, 2,000 filings and 80,000 items, as rows by table. */
export function deviceRows(today: PlainDate): Readonly<Record<string, readonly object[]>> {
  const indexes = Array.from({ length: FILINGS }, (_, index) => index);
  return {
    companies: [
      {
        id: 'company',
        enterprise: { name: '某公司', ...subject },
        products: Array.from({ length: 20 }, (_, index) => ({
          id: `product-${index}`,
          name: `产品 ${index}`,
          ...subject,
        })),
        productsComplete: true,
        updatedAt: 1,
      },
    ],
    filings: indexes.map((index) => filing(index, today)),
    items: indexes.flatMap((index) => items(index, today)),
  };
}
