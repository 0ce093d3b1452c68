import { expect, it } from 'vitest';
import type { Deadline } from '../../../src/domain/agenda/deadline';
import { itemDeadline } from '../../../src/domain/agenda/item-deadlines';
import { visitDeadline } from '../../../src/domain/agenda/visit-deadlines';
import { certificateDeadlines } from '../../../src/domain/agenda/certificate-deadlines';
import { holidayYears } from '../../../src/data/holidays';
import { regulations, renewalRules } from '../../../src/data/procedure-library';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { nextSteps, type OpenQuestion, type Waiting } from '../../../src/domain/next/next-steps';
import { renewalWindow } from '../../../src/domain/procedures/renewal-window';
import { catalogue } from '../../../src/data/catalogue';
import { createEngine } from '../../../src/domain/eligibility/engine';
import type { Filing } from '../../../src/domain/filings/filing';
import { present } from '../../builders/catalogue';
import { itemOf, paperOf } from '../../builders/checklist';

const TODAY = parsePlainDate('2026-11-22');
const engine = createEngine(catalogue);
const calendar = createWorkCalendar(holidayYears);

const visit = (id: string, day: string): Deadline =>
  present(
    visitDeadline({ id, company: 'a', title: id, visit: parsePlainDate(day), entries: [] }, TODAY),
  );

const filing = (id: string): Filing => ({
  id,
  company: 'a',
  procedure: 'drug-trial',
  version: 1,
  name: '',
  variant: {},
  events: [],
  createdAt: 0,
});

const paper = (of: string, id: string, day: string): Deadline => {
  const due = parsePlainDate(day);
  return present(itemDeadline(itemOf(paperOf(id), { id, filing: of, due }), filing(of), TODAY));
};

function certificate(expires: string): readonly Deadline[] {
  const expiresOn = parsePlainDate(expires);
  const kind = 'device-production';
  const window = renewalWindow(renewalRules, regulations, calendar, kind, expiresOn);
  const record = { id: 'c', company: 'a', kind, number: '', expiresOn, note: '' } as const;
  return certificateDeadlines(record, window, false, TODAY);
}

const question = (id: string, decides: number): OpenQuestion => ({
  fact: present(engine.registry.facts.get(id)),
  decides,
});

const steps = (waiting: Partial<Waiting>) =>
  nextSteps({ deadlines: [], questions: [], applicable: [], hasChanges: false, ...waiting }, TODAY);
const ids = (waiting: Partial<Waiting>) => steps(waiting).map(({ id }) => id);

const measure = present(catalogue.measures.find(({ provisions }) => provisions.length > 0));
const provision = present(measure.provisions[0]);

it('what is overdue comes first, then what is due within days, what changed, what is due within a month', () => {
  expect(
    ids({
      deadlines: [
        visit('past', '2026-11-02'),
        visit('week', '2026-11-27'),
        visit('month', '2026-12-20'),
        visit('later', '2027-03-01'),
      ],
      questions: [question('inChongqing', 4)],
      applicable: [{ measure, provision, productIds: [] }],
      hasChanges: true,
    }),
  ).toEqual([
    'past.visit',
    'week.visit',
    'review',
    'month.visit',
    `apply.${provision.id}`,
    'answer..inChongqing',
    'later.visit',
  ]);
});

it('the answer that decides most comes first, and one that decides nothing is not asked for', () => {
  const [first, second] = [...engine.registry.facts.keys()].slice(1);
  const questions = [
    question(present(first), 1),
    question(present(second), 0),
    question('inChongqing', 4),
  ];
  expect(ids({ questions })).toEqual(['answer..inChongqing', `answer..${first}`]);
});

it('a renewal is said once: its opening before it opens, its last day from then on', () => {
  expect(ids({ deadlines: certificate('2028-11-30') })).toEqual(['c.opens']);
  const open = certificate('2027-01-31');
  expect(open.map(({ kind }) => kind)).toEqual(['closes', 'expiry']);
  expect(steps({ deadlines: open })).toMatchObject([{ kind: 'renew', id: 'c.closes' }]);
});

it('a certificate that has expired is overdue', () => {
  expect(steps({ deadlines: certificate('2026-01-31') })).toMatchObject([
    { kind: 'day', id: 'c.expiry', deadline: { overdue: true } },
  ]);
});

it('the papers of one filing and day are one step, which the first of them names', () => {
  const one = paper('f', 'one', '2026-11-27');
  const deadlines = [
    one,
    paper('g', 'other filing', '2026-11-27'),
    paper('f', 'two', '2026-11-27'),
    paper('f', 'other day', '2026-11-28'),
    visit('visit', '2026-11-29'),
    paper('f', 'three', '2026-11-27'),
  ];
  expect(steps({ deadlines })).toMatchObject([
    { kind: 'papers', id: 'papers.f.2026-11-27', deadline: one, count: 3 },
    { kind: 'day', id: 'other filing' },
    { kind: 'day', id: 'other day' },
    { kind: 'day', id: 'visit.visit' },
  ]);
});

it('papers that are overdue come first, like everything that is', () => {
  const deadlines = [
    visit('soon', '2026-11-23'),
    paper('f', 'one', '2026-11-20'),
    paper('f', 'two', '2026-11-20'),
  ];
  expect(ids({ deadlines })).toEqual(['papers.f.2026-11-20', 'soon.visit']);
});
