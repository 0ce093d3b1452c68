import { expect, it } from 'vitest';
import { strengthOf } from '../../src/state/password-strength';

it.each([
  '',
  '1',
  '12345678',
  '19900101',
  'abcdefghijkl',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'abababababababababab',
  'password',
  'Password2026',
  'yuyao2026',
  'chongqing',
  '重庆渝药自查密码',
  '11111111111111111111',
])('calls %s weak', (password) => {
  expect(strengthOf(password)).toBe('weak');
});

it.each(['kz7Qm2xT', '竹林河流', 'river!Bamb00'])('does not call %s weak', (password) => {
  expect(strengthOf(password)).not.toBe('weak');
});

it.each(['竹林河流书桌', 'correct horse battery', 'k7#Qm2x!Tv9w'])(
  'calls %s strong',
  (password) => {
    expect(strengthOf(password)).toBe('strong');
  },
);

it('never calls a longer password weaker', () => {
  const order = ['weak', 'fair', 'strong'];
  const typed = 'k7#Qm2x!Tv9w竹林';
  const strengths = [...typed].map((_, index) => strengthOf(typed.slice(0, index + 1)));
  const ranks = strengths.map((strength) => order.indexOf(strength));
  expect(ranks).toEqual([...ranks].sort());
});
