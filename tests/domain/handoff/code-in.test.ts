import { expect, it } from 'vitest';
import { codeIn } from '../../../src/domain/handoff/code-in';

it.each([
  ['https://example.org/a/#/r/123456?from=weixin', '123456'],
  ['【渝药自查】看看 https://example.org/#/r/9876543210 2026年', '9876543210'],
  ['1234 5678 9012 3', '1234567890123'],
  ['1234-5678-\n9012', '123456789012'],
  ['判断日 2026-11-22，数字：1234 5678 9012', '123456789012'],
  ['没有数字', ''],
  ['', ''],
])('in %j it is %j', (text, code) => {
  expect(codeIn(text)).toBe(code);
});
