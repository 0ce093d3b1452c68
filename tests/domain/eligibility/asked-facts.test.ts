import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { askedFacts } from '../../../src/domain/eligibility/asked-facts';
import {
  authority,
  documentOf,
  engineOf,
  measureOf,
  provisionOf,
  termOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const engine = engineOf({
  facts: ['a', 'b', 'c', 'gate', 'unread'].map((id) =>
    id === 'b' ? yesNo(id, { askWhen: yes('gate') }) : yesNo(id),
  ),
  terms: [termOf('t', { not: yes('b') })],
  documents: [
    documentOf('2026', [
      measureOf('2026-01', [
        provisionOf('p', { all: [yes('a'), { any: [{ term: 't' }, authority('x')] }] }),
        provisionOf('q', yes('a')),
      ]),
      measureOf('2026-02', []),
    ]),
    documentOf('2021', [measureOf('2021-01', [provisionOf('r', yes('c'))])], {
      validity: validityOf('2021-12-01', '2025-12-31'),
    }),
  ],
});

const on = (day: string) => [...askedFacts(engine, parsePlainDate(day))].sort();

describe('askedFacts', () => {
  it.each([
    ['2021-11-30', []],
    ['2021-12-01', ['c']],
    ['2025-12-31', ['c']],
    ['2026-01-01', ['a', 'b']],
  ])('on %s are those that the provisions in force read: %j', (day, facts) => {
    expect(on(day)).toEqual(facts);
  });
});
