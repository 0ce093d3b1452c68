import { describe, expect, it } from 'vitest';
import { planProcedure, renewalWindow } from '../../../src/headless';
import { at, dueOf, stepOf, targetOf } from '../../builders/filing';

// Working days of 2026 by month: January 21, February 16, March 22, April 21, May 19, June 21,
// July 23, August 21, September 22, October 18, November 21, December 23.
// (国办发明电〔2025〕7号; the days of each count stand beside it.)

describe('the registration of a class II device', () => {
  const FILED = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];
  const ASKED = [...FILED, at('correction-requested', '2026-04-20')];
  const ANSWERED = [...ASKED, at('correction-supplied', '2026-06-10')];
  const plan = (events = FILED, asOf = '2026-03-20') =>
    planProcedure('device2-registration', { 'device.class': '2' }, events, asOf);

  it('is accepted within 5 working days: 3, 4, 5, 6 and 9 March', () => {
    expect(dueOf(plan([at('submitted', '2026-03-02')]), 'acceptance')).toBe('2026-03-09');
  });

  it('is reviewed within 60 working days of acceptance by law, and in 40 on average', () => {
    // After 6 March 17, April 21 (38), May 19 (57), then 1, 2 and 3 June.
    expect(dueOf(plan(), 'review')).toBe('2026-06-03');
    // 17 in March, 21 in April (38), then 6 and 7 May.
    expect(targetOf(plan(), 'review')).toBe('2026-05-07');
    expect(stepOf(plan(), 'review')).toMatchObject({
      status: 'running',
      // 9 to 13 and 16 to 20 March.
      soFar: { used: 10, unit: 'workday' },
      statutory: {
        value: 60,
        basis: '《医疗器械注册与备案管理办法》（国家市场监督管理总局令第47号）第九十二条第（二）项',
      },
      target: { value: 40, qualifier: '平均', measureId: '2026-10' },
    });
  });

  it('stands while corrections are awaited, for a year at the most', () => {
    const asked = plan(ASKED, '2026-05-20');
    expect(stepOf(asked, 'review').status).toBe('paused');
    expect(dueOf(asked, 'review')).toBeUndefined();
    expect(targetOf(asked, 'review')).toBeUndefined();
    // 17 in March, then 1 to 3, 7 to 10, 13 to 17 and 20 April.
    expect(stepOf(asked, 'review').soFar).toEqual({ used: 30, unit: 'workday' });
    // 20 April 2027 is a Tuesday; whether it is a day off nobody has said yet.
    expect(dueOf(asked, 'correction')).toBe('2027-04-20 provisional');
    expect(stepOf(plan(ASKED, '2027-04-21'), 'correction').status).toBe('overdue');
  });

  it('is given 60 fresh working days once the corrections are in, while the target goes on', () => {
    const answered = plan(ANSWERED, '2026-07-01');
    // After 10 June 13, July 23 (36), August 21 (57), then 1, 2 and 3 September.
    expect(dueOf(answered, 'review')).toBe('2026-09-03');
    // 10 of 40 are left: 11, 12, 15 to 18 and 22 to 25 June.
    expect(targetOf(answered, 'review')).toBe('2026-06-25');
    // By 1 July 14 of the 60, and 44 in all: 11, 12, 15 to 18, 22 to 26, 29 and 30 June, 1 July.
    expect(stepOf(answered, 'review')).toMatchObject({
      statutory: { used: 14 },
      soFar: { used: 44, unit: 'workday' },
    });
    expect(stepOf(answered, 'correction')).toMatchObject({
      status: 'done',
      actual: { on: '2026-06-10' },
    });
  });

  it('is decided and issued, and what each part took is told', () => {
    const done = plan(
      [
        ...ANSWERED,
        at('decided', '2026-07-15', 'review'),
        at('decided', '2026-07-31'),
        at('issued', '2026-08-05'),
      ],
      '2026-08-06',
    );
    // After 10 June 13, then 1 to 3, 6 to 10 and 13 to 15 July; 30 before the corrections.
    expect(stepOf(done, 'review').actual).toEqual({
      on: '2026-07-15',
      used: 54,
      unit: 'workday',
    });
    expect(stepOf(done, 'review').statutory?.used).toBe(24);
    // 16, 17, 20 to 24, 27 to 31 July (12), then 3 to 7 and 10 to 12 August.
    expect(dueOf(done, 'decision')).toBe('2026-08-12');
    expect(stepOf(done, 'decision').actual).toMatchObject({ on: '2026-07-31', used: 12 });
    // 3 to 7 and 10 to 14 August.
    expect(dueOf(done, 'certificate')).toBe('2026-08-14');
    expect(done.steps.map(({ status }) => status)).toEqual(Array(6).fill('done'));
  });

  it('counts the review from the handing over where that day is entered', () => {
    const handed = plan([...FILED, at('decided', '2026-03-10', 'transfer')]);
    // Two days later than from acceptance.
    expect(dueOf(handed, 'review')).toBe('2026-06-05');
  });

  it('carries the length of what has not begun, and no date', () => {
    const { startsOn, statutory, status } = stepOf(plan(), 'decision');
    expect({ startsOn, due: statutory?.due, value: statutory?.value, status }).toEqual({
      startsOn: undefined,
      due: undefined,
      value: 20,
      status: 'waiting',
    });
  });
});

describe('the registration of a class III device', () => {
  const FILED = [at('submitted', '2026-01-05'), at('accepted', '2026-01-09')];
  const INSPECTED = [
    ...FILED,
    at('clock-stopped', '2026-02-06'),
    at('clock-resumed', '2026-03-20'),
    at('decided', '2026-01-20', 'inspection-notice'),
  ];
  const plan = (events = FILED) => planProcedure('device3-registration', {}, events, '2026-04-01');

  it('is reviewed within 90 working days, over the Spring Festival', () => {
    // After 9 January 15, February 16 (31), March 22 (53), April 21 (74),
    // then 6 to 9, 11 to 15, 18 to 22, 25 and 26 May.
    expect(dueOf(plan(), 'review')).toBe('2026-05-26');
    expect(stepOf(plan(), 'review').target).toBeUndefined();
  });

  it('does not count the time of the inspection', () => {
    // Used until 6 February: 15 and 5. Left 70: 7 in March, 21 in April (28), 19 in May (47),
    // 21 in June (68), then 1 and 2 July: 26 working days later than without.
    expect(dueOf(plan(INSPECTED), 'review')).toBe('2026-07-02');
  });

  it('is inspected within 30 working days of the notice, which comes within 10', () => {
    // 12 to 16 and 19 to 23 January.
    expect(dueOf(plan(), 'inspection-notice')).toBe('2026-01-23');
    // 21 to 23 and 26 to 30 January (8), 2 to 6 (13), 9 to 14 (19), 24 to 28 February (24),
    // 2 to 6 March (29), 9 March. 15 to 23 February are off.
    expect(dueOf(plan(INSPECTED), 'inspection')).toBe('2026-03-09');
  });

  it('is given 60 and not 90 fresh working days after corrections', () => {
    const answered = plan([
      ...FILED,
      at('correction-requested', '2026-03-02'),
      at('correction-supplied', '2026-06-10'),
    ]);
    expect(dueOf(answered, 'review')).toBe('2026-09-03');
  });
});

describe('the renewal of a device registration', () => {
  const plan = (events: Parameters<typeof planProcedure>[2], asOf = '2026-12-20') =>
    planProcedure('device2-renewal', { expiresOn: '2027-03-15' }, events, asOf);
  const RUNNING = [
    at('submitted', '2026-09-10'),
    at('accepted', '2026-09-14'),
    at('decided', '2026-12-08', 'review'),
  ];

  it('is applied for six months before expiry, and refused after that', () => {
    expect(dueOf(plan([]), 'apply')).toBe('2026-09-15');
    expect(stepOf(plan([], '2026-09-15'), 'apply').status).toBe('running');
    expect(stepOf(plan([], '2026-09-16'), 'apply').status).toBe('overdue');
  });

  it('is reviewed in 60 working days and decided before expiry', () => {
    const running = plan(RUNNING);
    // 15 to 18, 20 to 24, 28 to 30 September (12), October 18 (30), November 21 (51),
    // then 1 to 4 and 7 to 11 December.
    expect(dueOf(running, 'review')).toBe('2026-12-11');
    expect(dueOf(running, 'expiry')).toBe('2027-03-15');
    expect(stepOf(plan(RUNNING, '2027-03-16'), 'expiry').status).toBe('overdue');
  });

  it('is provisional where a count goes into 2027', () => {
    // 9 to 11, 14 to 18, 21 to 25, 28 to 31 December (17); of 2027 only the weekends are known:
    // 1, 4 and 5 January.
    expect(dueOf(plan(RUNNING), 'decision')).toBe('2027-01-05 provisional');
    expect(stepOf(plan(RUNNING), 'decision').statutory).toMatchObject({
      provisionalBecause: ['calendar'],
      unpublishedYears: [2027],
    });
  });
});

describe('other device procedures', () => {
  it('certify for export within 20 working days, and within 2 on average', () => {
    const filed = [at('submitted', '2026-09-22'), at('accepted', '2026-09-24')];
    const plan = planProcedure('device-export-certificate', {}, filed, '2026-09-28');
    // 28 to 30 September (3), 8 to 10 (6), 12 to 16 (11), 19 to 23 (16), 26 to 29 October.
    expect(dueOf(plan, 'handling')).toBe('2026-10-29');
    // 28 and 29 September: 25 to 27 are off.
    expect(stepOf(plan, 'handling').target).toMatchObject({
      due: '2026-09-29',
      qualifier: '平均',
      measureId: '2026-20',
    });
    const inspected = planProcedure(
      'device-export-certificate',
      {},
      [...filed, at('clock-stopped', '2026-10-09'), at('clock-resumed', '2026-10-16')],
      '2026-10-20',
    );
    // 5 used until 9 October; 19 to 23, 26 to 30 October, 2 to 6 November.
    expect(dueOf(inspected, 'handling')).toBe('2026-11-06');
  });

  it('approve a trial within 60 working days, and within 40 after corrections', () => {
    const filed = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];
    const plan = planProcedure('device-trial-approval', {}, filed, '2026-04-01');
    expect(dueOf(plan, 'review')).toBe('2026-06-03');
    const answered = planProcedure(
      'device-trial-approval',
      {},
      [
        ...filed,
        at('correction-requested', '2026-04-20'),
        at('correction-supplied', '2026-06-10'),
        at('decided', '2026-07-30'),
      ],
      '2026-08-01',
    );
    // After 10 June 13, July 23 (36), then 3 to 6 August.
    expect(dueOf(answered, 'review')).toBe('2026-08-06');
    expect(dueOf(answered, 'first-consent')).toBe('2029-07-30 provisional');
  });

  it('test reagents in 30 working days on average, and say nothing of complex ones', () => {
    const testing = (variant: Record<string, string | boolean>) =>
      planProcedure('device-testing', variant, [at('submitted', '2026-03-02')], '2026-03-10');
    // After 2 March 21, then 1 to 3, 7 to 10, 13 and 14 April.
    expect(
      stepOf(testing({ 'device.form': 'ivd', 'device.complex': false }), 'testing').target,
    ).toMatchObject({ value: 30, due: '2026-04-14', measureId: '2026-09' });
    expect(
      ['passive', 'active', 'software'].map(
        (form) =>
          stepOf(testing({ 'device.form': form, 'device.complex': false }), 'testing').target
            ?.value,
      ),
    ).toEqual([45, 90, 90]);
    expect(
      stepOf(testing({ 'device.form': 'ivd', 'device.complex': true }), 'testing').target,
    ).toBeUndefined();
    expect(testing({ 'device.form': 'ivd' }).missing).toEqual(['device.complex']);
  });

  it('license production within 20 working days without the time of putting things right', () => {
    const plan = planProcedure(
      'device-production-licence',
      {},
      [
        at('submitted', '2026-04-27'),
        at('accepted', '2026-04-29'),
        at('clock-stopped', '2026-05-09'),
        at('clock-resumed', '2026-05-29'),
      ],
      '2026-06-01',
    );
    // Used 30 April, 6 to 9 May (5); left 15: 1 to 5, 8 to 12, 15 to 18 June (14), 22 June.
    expect(dueOf(plan, 'decision')).toBe('2026-06-22');
  });

  it('let a change be filed within 30 working days of it', () => {
    const plan = planProcedure(
      'device-change-filing',
      { changedOn: '2026-09-18' },
      [],
      '2026-10-01',
    );
    // 20 to 24, 28 to 30 September (8), October 18 (26), then 2 to 5 November.
    expect(dueOf(plan, 'file')).toBe('2026-11-05');
    expect(stepOf(plan, 'file')).toMatchObject({ status: 'running', startsOn: '2026-09-18' });
    const filed = planProcedure(
      'device-change-filing',
      { changedOn: '2026-09-18' },
      [at('submitted', '2026-09-28')],
      '2026-10-01',
    );
    expect(filed.steps.map(({ status }) => status)).toEqual(['waiting', 'done', 'running']);
  });

  it('let a production licence be renewed from 90 to 30 working days before expiry', () => {
    // Back from 31 December: 22 in December, then 8 in November from the 30th to the 19th;
    // 21 in November (43), 18 in October (61), 22 in September (83), 7 in August to the 21st.
    expect(renewalWindow('device-production', '2026-12-31')).toMatchObject({
      opens: '2026-08-21',
      closes: '2026-11-19',
      provisional: false,
    });
    const plan = (asOf: string) =>
      planProcedure('device-production-renewal', { expiresOn: '2026-12-31' }, [], asOf);
    expect(stepOf(plan('2026-08-20'), 'apply')).toMatchObject({
      status: 'waiting',
      startsOn: '2026-08-21',
    });
    expect(stepOf(plan('2026-11-19'), 'apply').status).toBe('running');
    expect(stepOf(plan('2026-11-20'), 'apply').status).toBe('overdue');
  });
});
