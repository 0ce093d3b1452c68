import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import type { PolicyDocument } from '../../../src/domain/policy/document';
import { periodsFrom } from '../../../src/domain/policy/periods';
import { catalogue } from '../../../src/data/catalogue';
import { documentOf, validityOf } from '../../builders/catalogue';

const day = parsePlainDate;

/** Each period as from, until, and what is in force; what is unsure with a question mark. */
const told = (first: string, documents: readonly PolicyDocument[]) =>
  periodsFrom(day(first), documents).map(({ from, until, inForce }) => [
    from,
    until,
    inForce.map(({ document, isUnsure }) => `${document.id}${isUnsure ? '?' : ''}`).join(' '),
  ]);

it('tells the gap between the two documents, and when the start of the second is a convention', () => {
  expect(told('2021-11-01', catalogue.documents)).toEqual([
    ['2021-11-01', '2021-11-30', ''],
    ['2021-12-01', '2025-12-31', '2021'],
    ['2026-01-01', '2026-01-20', ''],
    ['2026-01-21', '2026-02-26', '2026?'],
    ['2026-02-27', null, '2026'],
  ]);
});

it('documents may overlap, and days on which nothing turns begin no period', () => {
  const outside = {
    ...validityOf('2022-01-01', '2022-12-31'),
    unsure: { from: day('2023-02-01'), until: day('2023-02-28'), note: { zh: '约定' } },
  };
  const documents = [
    documentOf('a', [], { validity: outside }),
    documentOf('b', [], { validity: validityOf('2022-07-01', '2024-12-31') }),
  ];
  expect(told('2022-03-01', documents)).toEqual([
    ['2022-03-01', '2022-06-30', 'a'],
    ['2022-07-01', '2022-12-31', 'a b'],
    ['2023-01-01', '2024-12-31', 'b'],
    ['2025-01-01', null, ''],
  ]);
});

it('without documents there is one period with nothing in it', () => {
  expect(told('2022-03-01', [])).toEqual([['2022-03-01', null, '']]);
});
