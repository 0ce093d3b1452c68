import { expect, it } from 'vitest';
import { formatSize } from '../../src/i18n/format-size';

it.each([
  [0, '0.1 MB'],
  [149_999, '0.1 MB'],
  [1_230_000, '1.2 MB'],
  [12_000_000, '12.0 MB'],
  [10_740_900_000, '10.7 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
