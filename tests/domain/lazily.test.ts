import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/domain/lazily';

describe('lazily', () => {
  it('works a value out when it is first asked for, and only then', () => {
    let count = 0;
    const value = lazily(() => {
      count += 1;
      return { count };
    });
    expect(count).toBe(0);
    const first = value();
    expect(first).toEqual({ count: 1 });
    expect(value()).toBe(first);
    expect(count).toBe(1);
  });

  it.each([undefined, null, false, 0, ''])('does not work %s out twice', (result) => {
    let count = 0;
    const value = lazily(() => {
      count += 1;
      return result;
    });
    expect([value(), value(), count]).toEqual([result, result, 1]);
  });
});
