import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { scaleOf } from '../../../src/ui/filings/scale';

const day = (text: string) => parsePlainDate(text);
const scale = scaleOf({ from: day('2026-03-01'), until: day('2026-03-10') });

it('puts a day where it begins, and noon in its middle', () => {
  expect(scale.at(day('2026-03-01'))).toBe(0);
  expect(scale.at(day('2026-03-06'))).toBe(50);
  expect(scale.noon(day('2026-03-06'))).toBe(55);
});

it('makes days as wide as they are many, the last among them', () => {
  expect(scale.box({ from: day('2026-03-03'), until: day('2026-03-04') })).toEqual({
    x: '20%',
    width: '20%',
  });
});

it('cuts off what is outside', () => {
  expect(scale.box({ from: day('2026-02-01'), until: day('2026-05-04') })).toEqual({
    x: '0%',
    width: '100%',
  });
  expect(scale.box({ from: day('2026-04-01'), until: day('2026-05-04') }).width).toBe('0%');
});
