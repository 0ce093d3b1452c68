import { expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { ChangeReport } from '../../src/domain/eligibility/change-report';
import {
  companiesBy,
  exchangeUsed,
  forgetReports,
  readReports,
  readUsed,
} from '../../src/storage/catalogues';
import { openDatabase } from '../../src/storage/database';
import { yesNo } from '../builders/catalogue';

const day = parsePlainDate('2026-11-22');
const used = (text: string) => ({ schema: 1, text, day });
const zh = (text: string) => ({ zh: text });

const report = (id: string): ChangeReport => ({
  cause: 'update',
  since: day,
  on: day,
  measures: [{ id, title: zh('措施'), change: 'changed', parts: ['conditions'] }],
  companies: [
    {
      id: 'company',
      verdicts: [
        {
          measure: id,
          title: zh('措施'),
          kind: 'apply',
          before: 'eligible',
          after: 'ineligible',
          reason: {
            kind: 'conditions',
            provisions: [
              {
                id: 'p',
                title: zh('事项'),
                after: 'ineligible',
                points: [{ value: 'fails', clause: '1.', fact: 'maker' }],
              },
            ],
          },
        },
        {
          measure: 'old',
          title: zh('旧'),
          kind: 'government',
          before: 'eligible',
          reason: { kind: 'force', title: zh('文件'), from: day, until: null },
        },
        { measure: 'gone', title: zh('旧'), kind: 'duty', reason: { kind: 'gone' } },
      ],
    },
  ],
});

it('keeps the catalogue and what it changes together, and gives both back as they were', async () => {
  const db = await openDatabase('together');
  expect([await readUsed(db), await readReports(db)]).toEqual([undefined, []]);
  expect(await exchangeUsed(db, undefined, used('a'), [])).toBe(true);
  expect(await exchangeUsed(db, used('a'), used('b'), [report('m-1')])).toBe(true);
  expect([await readUsed(db), await readReports(db)]).toEqual([used('b'), [report('m-1')]]);
  await forgetReports(db);
  expect([await readUsed(db), await readReports(db)]).toEqual([used('b'), []]);
});

it('of two pages that have seen the same change one writes it', async () => {
  const [one, other] = await Promise.all([openDatabase('pages'), openDatabase('pages')]);
  await exchangeUsed(one, undefined, used('a'), []);
  const written = await Promise.all(
    [one, other].map((db) => exchangeUsed(db, used('a'), used('b'), [report('m-1')])),
  );
  expect(written.toSorted()).toEqual([false, true]);
  expect(await readReports(one)).toHaveLength(1);
});

it('keeps a few unread reports, the latest first', async () => {
  const db = await openDatabase('many');
  for (const id of ['1', '2', '3', '4', '5', '6', '7']) {
    await exchangeUsed(db, await readUsed(db), used(id), [report(id)]);
  }
  const ids = (await readReports(db)).flatMap(({ measures }) => measures.map(({ id }) => id));
  expect(ids).toEqual(['7', '6', '5', '4', '3']);
});

it.each([
  ['a form that is no number', { id: 'used', schema: '1', text: 'a', day }],
  ['no text', { id: 'used', schema: 1, day }],
  ['a day that is none', { id: 'used', schema: 1, text: 'a', day: '2026-02-30' }],
] as const)('a catalogue with %s is none, and is written over', async (name, row) => {
  const db = await openDatabase(name);
  await db.catalogues.put(row);
  expect(await readUsed(db)).toBeUndefined();
  expect(await exchangeUsed(db, undefined, used('a'), [])).toBe(true);
  expect(await readUsed(db)).toEqual(used('a'));
});

it('a damaged report is left out, and takes no other along', async () => {
  const db = await openDatabase('damaged');
  const unknown = { ...report('x'), cause: 'weather' };
  const wrong = { ...report('x'), companies: [{ id: 'company', verdicts: [{ measure: 7 }] }] };
  await db.catalogues.put({ id: 'changes', reports: [unknown, report('m-1'), wrong, null] });
  expect(await readReports(db)).toEqual([report('m-1')]);
  await db.catalogues.put({ id: 'changes', reports: 'none' });
  expect(await readReports(db)).toEqual([]);
});

it('gives the stored companies with the answers to whatever questions are asked', async () => {
  const db = await openDatabase('questions');
  const enterprise = { name: '某公司', facts: { maker: true, former: false }, unsure: [] };
  const company = {
    id: 'company',
    enterprise,
    products: [],
    productsComplete: true,
    updatedAt: 1,
    changes: 1,
  };
  await db.companies.put(company);
  const factsBy = async (...ids: readonly string[]) =>
    (await companiesBy(db, new Map(ids.map((id) => [id, yesNo(id)])))).map(
      (company) => company.enterprise.facts,
    );
  expect(await factsBy('maker')).toEqual([{ maker: true }]);
  expect(await factsBy('former', 'other')).toEqual([{ former: false }]);
});
