import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogueZh } from '../../src/data/catalogue-zh';
import { CATALOGUE_SCHEMA, keptText } from '../../src/data/kept-catalogue';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { Catalogue } from '../../src/domain/policy/catalogue';
import { Changes } from '../../src/state/changes.svelte';
import { library } from '../../src/state/library.svelte';
import { today } from '../../src/state/today.svelte';
import { withDevice } from '../../src/state/with-device';
import { workspace } from '../../src/state/workspace.svelte';
import { readUsed, type UsedCatalogue } from '../../src/storage/catalogues';
import { present } from '../builders/catalogue';

const DAY = parsePlainDate('2026-11-22');
const current: UsedCatalogue = { schema: CATALOGUE_SCHEMA, text: keptText(catalogueZh), day: DAY };

const keep = (used: UsedCatalogue) =>
  withDevice((db) => db.catalogues.put({ id: 'used', ...used }));
const kept = () => withDevice(readUsed);

/** A page of its own that has just been opened. */
async function opened(): Promise<Changes> {
  const changes = new Changes();
  await changes.look();
  return changes;
}

/** A catalogue of before, in which one measure asked for what is asked no more. */
const former = (fact: Catalogue['facts'][number]): Catalogue => ({
  ...catalogueZh,
  facts: [...catalogueZh.facts, fact],
  documents: catalogueZh.documents.map((document) => ({
    ...document,
    measures: document.measures.map((measure) =>
      measure.id === '2026-12'
        ? {
            ...measure,
            provisions: measure.provisions.map((each) => ({
              ...each,
              level: 'enterprise' as const,
              when: { fact: fact.id, is: true },
            })),
          }
        : measure,
    ),
  })),
});

const FORMER = present(catalogueZh.facts.find(({ id }) => id === 'inChongqing'));
const earlier = former({ ...FORMER, id: 'former', n: 9_999 });

beforeEach(async () => {
  today.current = DAY;
  await library.load('zh');
  await workspace.start(present(library.loaded).engine.registry.facts, 'zh');
  await withDevice(async (db) => {
    await Promise.all([db.catalogues.clear(), db.companies.clear()]);
    const company = {
      id: 'company',
      enterprise: { name: '某公司', facts: { former: true, inChongqing: false }, unsure: [] },
      products: [],
      productsComplete: true,
      updatedAt: 1,
      changes: 1,
    };
    await db.companies.put(company);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('the catalogue used last', () => {
  it('is kept at the first visit, without a word', async () => {
    expect((await opened()).reports).toEqual([]);
    expect(await kept()).toEqual(current);
    expect((await opened()).reports).toEqual([]);
  });

  it('of other content gives a report: which measure, which verdict, and why', async () => {
    await keep({ ...current, text: keptText(earlier) });
    const [report, ...rest] = present((await opened()).reports);
    expect(rest).toEqual([]);
    expect(report).toMatchObject({
      cause: 'update',
      measures: [{ id: '2026-12', change: 'changed', parts: ['conditions'] }],
      companies: [{ id: 'company', verdicts: [{ measure: '2026-12' }] }],
    });
    // The answer to a question that is asked no more counts for the data that asked it.
    expect(report?.companies[0]?.verdicts[0]).toMatchObject({
      before: 'eligible',
      reason: { kind: 'conditions' },
    });
    expect(report?.companies[0]?.verdicts[0]?.after).not.toBe('eligible');
    expect(await kept()).toEqual(current);
  });

  it('in a form that no reader knows is told, and replaced', async () => {
    await keep({ schema: 0, text: 'whatever it was', day: DAY });
    expect((await opened()).reports).toMatchObject([{ cause: 'incomparable', measures: [] }]);
    expect(await kept()).toEqual(current);
  });

  it('of a newer version of the app is left alone', async () => {
    const newer = { schema: CATALOGUE_SCHEMA + 1, text: 'of tomorrow', day: DAY };
    await keep(newer);
    expect((await opened()).reports).toEqual([]);
    expect(await kept()).toEqual(newer);
  });

  it.each([
    ['damaged', '{"documents":'],
    ['not to be judged by', keptText({ ...earlier, facts: catalogueZh.facts })],
  ])('that is %s gives no report, and is replaced', async (_, text) => {
    await keep({ ...current, text });
    expect((await opened()).reports).toEqual([]);
    expect(await kept()).toEqual(current);
  });
});

it('days that have passed are told apart from other data', async () => {
  await keep({ ...current, day: parsePlainDate('2025-12-31') });
  const [report] = present((await opened()).reports);
  expect(report).toMatchObject({ cause: 'time', since: '2025-12-31', on: DAY, measures: [] });
  const verdicts = report?.companies[0]?.verdicts ?? [];
  expect(verdicts.every(({ reason }) => reason.kind === 'force')).toBe(true);
  expect(verdicts.map(({ measure }) => measure)).toContain('2021-01');
});

describe('two pages', () => {
  it('that open together write and report once', async () => {
    await keep({ ...current, text: keptText(earlier) });
    const pages = await Promise.all([opened(), opened()]);
    for (const { reports } of pages) expect(reports).toHaveLength(1);
    expect((await opened()).reports).toHaveLength(1);
  });

  it('what is read in one is read in the other', async () => {
    await keep({ ...current, text: keptText(earlier) });
    const [one, other] = await Promise.all([opened(), opened()]);
    await one.dismiss();
    expect(one.reports).toEqual([]);
    await expect.poll(() => other.reports).toEqual([]);
    expect((await opened()).reports).toEqual([]);
  });
});

it('a full disk keeps nothing, says nothing, and breaks nothing', async () => {
  const before = { ...current, text: keptText(earlier) };
  await keep(before);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  expect((await opened()).reports).toEqual([]);
  vi.restoreAllMocks();
  expect(await kept()).toEqual(before);
});

it('where nothing can be opened there is nothing to report', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Forbidden.', 'SecurityError');
  });
  expect((await opened()).reports).toEqual([]);
});
