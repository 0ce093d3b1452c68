import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { exampleCompany } from '../../src/data/example';
import { placeData } from '../../src/data/places';
import { EXAMPLE_CHANGES } from '../../src/data/example-history';
import { holidayYears } from '../../src/data/holidays';
import { procedures, regulations, renewalRules } from '../../src/data/procedure-library';
import { dayNumber, dateOf } from '../../src/domain/calendar/day-number';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../src/domain/calendar/work-calendar';
import { createEngine } from '../../src/domain/eligibility/engine';
import type { Language } from '../../src/domain/text';
import { fits } from '../../src/domain/profile/validate';
import { planFiling, variantOf } from '../../src/domain/filings/plan-filing';
import { renewalWindow } from '../../src/domain/procedures/renewal-window';
import { workspace } from '../../src/state/workspace.svelte';
import { recordsOf } from '../../src/state/shelf-records.svelte';
import { exampleRecords } from '../../src/state/example-records';
import { EXAMPLE_DATABASE_NAME } from '../../src/storage/database';
import { emptyDatabase } from '../../src/storage/erase';
import { readObstacle } from '../../src/storage/records/obstacle-row';
import { readHistoryEntry } from '../../src/storage/records/history-row';
import { readCertificate, readFiling, readItem } from '../../src/storage/records/rows';
import { withDatabase } from '../../src/storage/with-database';
import { present } from '../builders/catalogue';

const library = {
  procedures,
  regulations,
  facts: [...createEngine(catalogue).registry.facts.values()],
};
const calendar = createWorkCalendar(holidayYears);
const company = exampleCompany('zh');

const read = (day: string, language: Language = 'zh') => {
  const today = parsePlainDate(day);
  const rows = exampleRecords(language, today, 1_000_000);
  const of = (table: string) =>
    rows
      .filter((row) => row.table === table)
      .map(({ id, fields }) => ({ ...fields, id, company: 'example' }));
  return {
    today,
    filings: of('filings').map((row) => present(readFiling(row))),
    items: of('items').map((row) => present(readItem(row))),
    certificates: of('certificates').map((row) => present(readCertificate(row))),
    obstacles: of('obstacles').map((row) => present(readObstacle(row))),
  };
};

/** Days of three years, also such on which nobody works. */
const first = dayNumber(parsePlainDate('2026-01-01'));
const DAYS = Array.from({ length: 80 }, (_, index) => dateOf(first + index * 13));

describe.each(['2026-11-22', '2026-02-18', '2028-02-29'])(
  'the filings of the example on %s',
  (day) => {
    const { today, filings, items } = read(day);
    const plans = filings.map((filing) => {
      const product = present(company.products.find(({ id }) => id === filing.product));
      const facts = { ...company.enterprise.facts, ...product.facts };
      return { filing, facts, planned: planFiling(library, calendar, filing, facts, today) };
    });
    const statusesOf = (id: string) => {
      const planned = present(plans.find(({ filing }) => filing.procedure === id)).planned;
      if (planned.kind !== 'planned') throw new TypeError(planned.kind);
      return Object.fromEntries(planned.plan.steps.map((step) => [step.id, step.status]));
    };

    it('are of procedures that fit their products', () => {
      expect(plans).toHaveLength(3);
      for (const { filing, facts } of plans) {
        const procedure = present(procedures.find(({ id }) => id === filing.procedure));
        const variant = variantOf(library, procedure, {}, facts);
        for (const key of procedure.variants) {
          if ('fact' in key && key.only)
            expect(Object.keys(variant), filing.id).toContain(key.fact);
        }
      }
    });

    it('are one in review, one that waits for corrections, and one in preparation', () => {
      expect(statusesOf('device2-registration')).toMatchObject({ review: 'running' });
      expect(statusesOf('drug-trial')).toMatchObject({
        acceptance: 'paused',
        completion: 'running',
      });
      expect(statusesOf('cosmetic-filing')).toMatchObject({ testing: 'done' });
    });

    it('have the papers of their procedures, in several states', () => {
      const papers = procedures.flatMap((procedure) =>
        procedure.kind === 'plan' && filings.some((filing) => filing.procedure === procedure.id)
          ? procedure.papers.map(({ id }) => id)
          : [],
      );
      expect(items.map(({ paper }) => paper?.id).sort()).toEqual([...papers].sort());
      expect(new Set(items.map(({ state }) => state))).toEqual(
        new Set(['ready', 'preparing', 'open']),
      );
      expect(items.some(({ due }) => due !== undefined && due > today)).toBe(true);
    });
  },
);

it('no day makes the events of the example impossible, and two certificates can be renewed', () => {
  for (const day of DAYS) {
    const { today, filings, certificates } = read(day);
    for (const filing of filings) {
      const product = present(company.products.find(({ id }) => id === filing.product));
      const planned = planFiling(library, calendar, filing, product.facts, today);
      expect(planned.kind, `${filing.id} ${day}`).toBe('planned');
    }
    const open = certificates.filter(({ kind, expiresOn }) => {
      const found = renewalWindow(renewalRules, regulations, calendar, kind, expiresOn);
      return 'closes' in found && (found.opens ?? '') <= today && found.closes >= today;
    });
    expect(
      open.map(({ kind }) => kind),
      day,
    ).toEqual(['device-production', 'special-cosmetic']);
  }
});

it('the ledger of the example has open obstacles with a visit to come and a closed one, on any day', () => {
  const units = placeData.places.units.map(({ id }) => id);
  for (const day of DAYS) {
    const { today, filings, obstacles } = read(day);
    expect(obstacles.map(({ closed }) => closed === undefined)).toEqual([true, true, false]);
    for (const { id, title, unit, product, filing, since, visit, entries, closed } of obstacles) {
      const about = `${id} ${day}`;
      expect(title, about).not.toBe('');
      expect(units, about).toContain(unit);
      if (product !== undefined) {
        expect(
          company.products.map((each) => each.id),
          about,
        ).toContain(product);
      }
      if (filing !== undefined) {
        expect(filings.find((each) => each.id === filing)?.product, about).toBe(product);
      }
      const visited = entries.map(({ on }) => on);
      const told = [since, ...visited, closed?.on ?? today, visit ?? closed?.on].map(present);
      expect(told, about).toEqual([...told].sort());
      expect(entries.length, about).toBeGreaterThan(0);
      expect(visit === undefined, about).toBe(closed !== undefined);
    }
  }
});

it('the ledger of the example is told in the language of the page', () => {
  for (const { title, entries, closed } of read('2026-11-22', 'en').obstacles) {
    for (const text of [title, ...entries.map((entry) => entry.text), closed?.by ?? '']) {
      expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  }
});

it('is made with all that belongs to it, and made anew when it is restored', async () => {
  await withDatabase(EXAMPLE_DATABASE_NAME, emptyDatabase);
  await workspace.start(createEngine(catalogue).registry.facts, 'zh');
  await workspace.openExample('zh');
  const shelf = present(workspace.shelf);
  const records = recordsOf(shelf);
  const tables = ['filings', 'items', 'certificates', 'obstacles', 'history'] as const;
  for (const table of tables) await records.ask({ table });
  const held = () => tables.map((table) => records.rows(table).length);
  const { filings, items, certificates, obstacles } = read('2026-11-22');
  const whole = [filings, items, certificates, obstacles, EXAMPLE_CHANGES].map(
    ({ length }) => length,
  );
  await expect.poll(held).toEqual(whole);

  records.change('filings', 'cream-filing', { name: '改过的' });
  records.remove('certificates', ['device-production']);
  workspace.answer('device.class', '1', 'imaging');
  records.add('filings', { id: 'own', company: 'example', procedure: 'drug-trial' });
  await workspace.restoreExample('zh');
  await expect.poll(held).toEqual(whole);
  expect(records.find('filings', 'cream-filing')).toMatchObject({ name: '' });
  await workspace.reread();
  expect(records.overwritten).toEqual([]);
  await workspace.settled();
  const stored = await withDatabase(EXAMPLE_DATABASE_NAME, (db) =>
    Promise.all(tables.map((table) => db[table].count())),
  );
  expect(stored).toEqual(whole);
  workspace.closeExample();
});

describe.each(['2026-11-22', '2028-02-29'])('the history of the example on %s', (day) => {
  const changes = exampleRecords('zh', parsePlainDate(day), 0).flatMap(({ table, id, fields }) =>
    table === 'history' ? [present(readHistoryEntry({ ...fields, id, company: 'example' }))] : [],
  );
  const facts = createEngine(catalogue).registry.facts;

  it('ends with what its products and itself say now, and was before today', () => {
    expect(changes.length).toBeGreaterThan(10);
    for (const { subject, fact, to, at } of changes) {
      const told = company.products.find(({ id }) => id === subject) ?? company.enterprise;
      const now: unknown = told.facts[fact] ?? (told.unsure.includes(fact) && { unsure: true });
      expect(now, `${subject} ${fact}`).toEqual(to);
      expect(at).toBeLessThan(Date.parse(day));
    }
  });

  it('is of questions and answers that there are', () => {
    for (const { fact: id, from, to } of changes) {
      const fact = present(facts.get(id));
      for (const said of [from, to]) {
        if (said !== null && typeof said !== 'object') expect(fits(fact, said), id).toBe(true);
      }
      expect(from).not.toEqual(to);
    }
  });
});
