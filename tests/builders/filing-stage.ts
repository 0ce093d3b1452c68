import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { EventKind } from '../../src/domain/procedures/event';
import type { Facts } from '../../src/domain/profile/profile';
import { filings } from '../../src/state/filings.svelte';
import { procedureBook } from '../../src/state/procedures.svelte';
import { today } from '../../src/state/today.svelte';
import { DATABASE_NAME } from '../../src/storage/database';
import { emptyDatabase } from '../../src/storage/erase';
import { withDatabase } from '../../src/storage/with-database';
import { choice, OF_PRODUCT, present, provisionOf, yes, yesNo } from './catalogue';
import { stage } from './stage';

/** Takes everything away that another test has stored. */
export async function emptyStage(): Promise<void> {
  await withDatabase(DATABASE_NAME, emptyDatabase);
}

/** The questions that the bundled procedures of the tests depend on. */
const FACTS = [
  choice('product.type', ['device', 'biologic', 'cosmetic'], OF_PRODUCT),
  choice('device.class', ['1', '2', '3'], OF_PRODUCT),
  choice('device.form', ['passive', 'active', 'ivd', 'software'], OF_PRODUCT),
  yesNo('device.complex', OF_PRODUCT),
  yesNo('product.registeredInChina', OF_PRODUCT),
  yesNo('supplement.needsInspection', OF_PRODUCT),
  yesNo('plan.registration', OF_PRODUCT),
  yesNo('plan.rdGoodsImport'),
];

export const CLASS_2: Facts = { 'product.type': 'device', 'device.class': '2' };

/** A company with one product and the bundled procedures, on a day. */
export async function stageProduct(facts: Facts, day = '2026-04-09'): Promise<void> {
  today.current = parsePlainDate(day);
  const provisions = [
    provisionOf('2026-10-classII', yes('plan.registration'), { level: 'product' }),
    provisionOf('2026-20-rdgoods', yes('plan.rdGoodsImport')),
  ];
  await stage(
    { facts: FACTS, provisions },
    { enterprise: { name: '甲公司', facts: {} }, products: [{ id: 'p', name: '甲品', facts }] },
  );
  await filings.load();
}

type Entered = readonly [kind: EventKind, on: string, stepId?: string];

/** A filing of the product on the stage with what happened to it. */
export function file(procedure: string, ...events: readonly Entered[]): string {
  const id = filings.create(present(procedureBook.find(procedure)), 'p');
  for (const [kind, on, stepId] of events) {
    filings.addEvent(id, { kind, on: parsePlainDate(on), ...(stepId !== undefined && { stepId }) });
  }
  return id;
}

export const ACCEPTED = [
  ['submitted', '2026-03-02'],
  ['accepted', '2026-03-06'],
] as const satisfies readonly Entered[];
