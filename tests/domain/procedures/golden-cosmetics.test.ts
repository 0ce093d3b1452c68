import { describe, expect, it } from 'vitest';
import { planProcedure, renewalWindow } from '../../../src/headless';
import { at, dueOf, stepOf } from '../../builders/filing';

// Working days of 2026 by month: January 21, February 16, March 22, April 21, May 19, June 21,
// July 23, August 21, September 22, October 18, November 21, December 23.
// (国办发明电〔2025〕7号; the days of each count stand beside it.)

describe('a cosmetics production licence', () => {
  const plan = (on: string) =>
    planProcedure(
      'cosmetics-licence',
      {},
      [at('submitted', on), at('accepted', on), at('decided', '2026-07-06')],
      '2026-07-20',
    );

  it('is decided within 30 working days with the visit to the site, and issued within 5', () => {
    // 化妆品生产经营监督管理办法 第十二条、第十三条. After 3 March 20, then 1 to 3, 7 to 10 and 13 to 15 April.
    expect(dueOf(plan('2026-03-03'), 'decision')).toBe('2026-04-15');
    // 7 to 10 and 13 July.
    expect(dueOf(plan('2026-03-03'), 'certificate')).toBe('2026-07-13');
  });

  it('has no target any more, since the measures of 2021 have ended', () => {
    expect(stepOf(plan('2026-03-03'), 'decision').target).toBeUndefined();
  });
});

describe('the renewal of a cosmetics production licence', () => {
  const plan = (events: readonly ReturnType<typeof at>[], asOf: string) =>
    planProcedure('cosmetics-licence-renewal', { expiresOn: '2026-11-30' }, events, asOf);

  it('is applied for from 90 to 30 working days before the licence expires', () => {
    // 第二十条. Back from 30 November, not counted: 20 in November, then 30 to 26 and 23 to 19 October.
    // For 90: November 20, October 18 (38), September 22 (60), August 21 (81), then 31 to 27 and
    // 24 to 21 July.
    expect(renewalWindow('cosmetics-production', '2026-11-30')).toMatchObject({
      opens: '2026-07-21',
      closes: '2026-10-19',
      provisional: false,
      basis: '《化妆品生产经营监督管理办法》（国家市场监督管理总局令第46号）第二十条',
    });
    expect(stepOf(plan([], '2026-07-20'), 'apply').status).toBe('waiting');
    expect(stepOf(plan([], '2026-07-21'), 'apply').status).toBe('running');
    expect(stepOf(plan([], '2026-10-19'), 'apply').status).toBe('running');
    expect(stepOf(plan([], '2026-10-20'), 'apply').status).toBe('overdue');
  });

  it('has the window that a special cosmetic has under its own rule', () => {
    // 化妆品注册备案管理办法 第四十三条
    expect(renewalWindow('special-cosmetic', '2026-11-30')).toMatchObject({
      opens: '2026-07-21',
      closes: '2026-10-19',
      basis: '《化妆品注册备案管理办法》（国家市场监督管理总局令第35号）第四十三条',
    });
  });

  it('is checked within 5 working days, the Sunday of the make-up among them, and issued in 10', () => {
    // 第二十一条. 15 to 18 and Sunday 20 September.
    const submitted = [at('submitted', '2026-09-14')];
    expect(dueOf(plan(submitted, '2026-09-15'), 'acceptance')).toBe('2026-09-20');
    // 20 to 24 and 28 to 30 September, 8 and 9 October.
    const accepted = [...submitted, at('accepted', '2026-09-18')];
    expect(dueOf(plan(accepted, '2026-09-18'), 'certificate')).toBe('2026-10-09');
  });
});

describe('a product', () => {
  it('that is ordinary is made public within 5 working days of its papers', () => {
    // 化妆品监督管理条例 第二十条. 9 to 13 March.
    const plan = planProcedure(
      'cosmetic-filing',
      { 'cosmetic.kind': 'ordinary' },
      [at('submitted', '2026-03-06')],
      '2026-03-09',
    );
    expect(dueOf(plan, 'publication')).toBe('2026-03-13');
  });

  it('that is special is reviewed within 90 working days, and 90 anew after its supplements', () => {
    const events = [
      at('submitted', '2026-03-02'),
      at('accepted', '2026-03-06'),
      at('decided', '2026-03-09', 'transfer'),
    ];
    const plan = (more: typeof events = []) =>
      planProcedure('special-cosmetic-registration', {}, [...events, ...more], '2026-08-03');
    // 化妆品监督管理条例 第十三条. After 9 March 16, April 21 (37), May 19 (56), June 21 (77), then 1 to 3,
    // 6 to 10 and 13 to 17 July.
    expect(dueOf(plan(), 'review')).toBe('2026-07-17');
    // 化妆品注册备案管理办法 第三十九条: 90 to answer. After 20 May 7, June 21 (28), July 23 (51),
    // August 21 (72), then 1 to 4, 7 to 11, 14 to 18 and 20 to 23 September.
    const asked = at('correction-requested', '2026-05-20');
    expect(dueOf(plan([asked]), 'correction')).toBe('2026-09-23');
    // After 1 July 22, August 21 (43), September 22 (65), October 18 (83), then 2 to 6 and 9 and 10 November.
    const answered = [asked, at('correction-supplied', '2026-07-01')];
    expect(dueOf(plan(answered), 'review')).toBe('2026-11-10');
  });

  it('that is special is not registered the way of an ordinary one', () => {
    expect(() =>
      planProcedure('cosmetic-filing', { 'cosmetic.kind': 'special' }, [], '2026-03-09'),
    ).toThrow(RangeError);
  });
});
