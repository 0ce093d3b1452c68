import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { documentDays } from '../../../src/domain/policy/document-days';
import { turningDays } from '../../../src/domain/policy/turning-days';
import {
  calendarDay,
  documentOf,
  engineOf,
  measureOf,
  provisionOf,
  termOf,
  validityOf,
} from '../../builders/catalogue';

const day = parsePlainDate;

const unsure = {
  ...validityOf('2026-01-21'),
  unsure: { from: day('2026-01-21'), until: day('2026-02-26'), note: { zh: '约定' } },
};

it('names the first day in force, the day after the last, and the ends of what is unsure', () => {
  const documents = [
    documentOf('b', [], { validity: unsure }),
    documentOf('a', [], { validity: validityOf('2021-12-01', '2025-12-31') }),
  ];
  expect(documentDays(documents)).toEqual([
    { day: '2021-12-01', turns: [{ kind: 'begins', document: 'a' }] },
    { day: '2026-01-01', turns: [{ kind: 'lapses', document: 'a' }] },
    {
      day: '2026-01-21',
      turns: [
        { kind: 'begins', document: 'b' },
        { kind: 'unsure', document: 'b' },
      ],
    },
    { day: '2026-02-27', turns: [{ kind: 'sure', document: 'b' }] },
  ]);
});

it('a document in force until the end of all days ends on none', () => {
  const forever = documentOf('a', [], { validity: validityOf('2021-12-01', '9999-12-31') });
  expect(documentDays([forever]).map((each) => each.day)).toEqual(['2021-12-01']);
});

it('names the days of conditions with provision and clause, those of terms too', () => {
  const engine = engineOf({
    facts: [calendarDay('registered')],
    terms: [termOf('young', { fact: 'registered', after: '2024-12-31' })],
    documents: [
      documentOf('a', [
        measureOf('a-1', [
          provisionOf('before', { clause: '2.', fact: 'registered', before: '2023-05-01' }),
          provisionOf('within', { fact: 'registered', within: ['2024-02-28', '2024-02-29'] }),
          provisionOf('term', { term: 'young' }),
        ]),
      ]),
    ],
  });
  const named = (provision: string, clause = '1.') => ({
    kind: 'named',
    document: 'a',
    provision,
    clause,
  });
  expect(turningDays(engine)).toEqual([
    { day: '2023-05-01', turns: [named('before', '2.')] },
    { day: '2024-02-28', turns: [named('within')] },
    { day: '2024-03-01', turns: [named('within')] },
    { day: '2025-01-01', turns: [named('term')] },
    { day: '2026-01-01', turns: [{ kind: 'begins', document: 'a' }] },
  ]);
});
