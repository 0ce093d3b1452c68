import { expect, it } from 'vitest';
import { digitsOf } from '../../../src/domain/handoff/digits';
import { ownCode } from '../../../src/domain/handoff/own-code';

const CODE = digitsOf('1011001110001111');

it.each([
  ['a link of any host', `https://elsewhere.example/a/#/r/${CODE}`],
  ['a link with something behind it', `http://10.0.0.1/#/r/${CODE}&from=chat`],
  ['the digits alone', CODE],
  ['the digits in groups', CODE.replace(/\d{4}/g, '$& ')],
])('takes the digits of %s', (_name, text) => {
  expect(ownCode(text)).toBe(CODE);
});

it('takes the digits of a link that is not whole, so that it can be said', () => {
  expect(ownCode('https://elsewhere.example/#/r/123')).toBe('123');
});

it.each([
  ['nothing', ''],
  ['an address', 'https://example.org/pay?to=1234567890123'],
  ['a script', 'javascript:alert(1)'],
  ['another route of ours', 'https://elsewhere.example/#/results'],
  ['other digits', '6901234567892'],
  ['our digits with one wrong', `${CODE.slice(0, -1)}${(Number(CODE.at(-1)) + 1) % 10}`],
  ['our digits with a word behind them', `${CODE} hello`],
  ['our digits with a word before them', `tel:${CODE}`],
])('finds no code of ours in %s', (_name, text) => {
  expect(ownCode(text)).toBeUndefined();
});
