import { describe, expect, it } from 'vitest';
import { planProcedure, renewalWindow } from '../../../src/headless';
import { at, dueOf, stepOf, targetOf } from '../../builders/filing';

// Working days of 2025 by month: January 19, February 19, March 21, April 22, May 19, June 20,
// July 23, August 21, September 23, October 18, November 20, December 23.
// Of 2026: January 21, February 16, March 22, April 21, May 19, June 21, July 23, August 21,
// September 22, October 18, November 21, December 23.
// (国办发明电〔2024〕12号, 国办发明电〔2025〕7号; the days of each count stand beside it.)

describe('a supplementary application', () => {
  const FILED = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];
  const ANSWERED = [
    ...FILED,
    at('correction-requested', '2026-04-10'),
    at('correction-supplied', '2026-06-12'),
  ];
  const plan = (variant: Readonly<Record<string, boolean>>, events = FILED) =>
    planProcedure('drug-supplement', variant, events, '2026-06-15');
  const OUTSIDE = { 'supplement.needsInspection': true };
  const PILOT = { ...OUTSIDE, pilot: true };

  it('with inspection or testing is reviewed within 200 working days and has no target', () => {
    // 药品注册管理办法 第九十六条第（四）项. After 6 March 17, April 21 (38), May 19 (57), June 21 (78),
    // July 23 (101), August 21 (122), September 22 (144), October 18 (162), November 21 (183),
    // then 1 to 4, 7 to 11, 14 to 18 and 21 to 23 December.
    expect(dueOf(plan(OUTSIDE), 'review')).toBe('2026-12-23');
    expect(targetOf(plan(OUTSIDE), 'review')).toBeUndefined();
  });

  it('in the pilot keeps its 200 working days by law and has 60 as the target', () => {
    // 渝府办发〔2026〕3号 第10条. 57 until the end of May, then 1, 2 and 3 June.
    expect(dueOf(plan(PILOT), 'review')).toBe('2026-12-23');
    expect(stepOf(plan(PILOT), 'review').target).toMatchObject({
      due: '2026-06-03',
      value: 60,
      unit: 'workday',
      qualifier: '国家药监局改革试点',
      measureId: '2026-10',
    });
  });

  it('without inspection has 60, combined with other matters 80, and the pilot changes nothing', () => {
    const none = { 'supplement.needsInspection': false };
    expect(dueOf(plan(none), 'review')).toBe('2026-06-03');
    // 78 until the end of June, then 1 and 2 July.
    expect(dueOf(plan({ ...none, combined: true }), 'review')).toBe('2026-07-02');
    expect(targetOf(plan({ ...none, pilot: true }), 'review')).toBeUndefined();
  });

  it('has no date for the review as long as it is open whether it needs inspection', () => {
    const open = plan({});
    expect(stepOf(open, 'review').statutory).toBeUndefined();
    expect(open.missing).toEqual(['supplement.needsInspection']);
  });

  it('grows by a third once its one answer is in, which takes it into 2027', () => {
    const answered = plan(PILOT, ANSWERED);
    // 第八十七条: 80 working days to answer. After 10 April 14, May 19 (33), June 21 (54), July 23 (77),
    // then 3, 4 and 5 August.
    const asked = plan(PILOT, ANSWERED.slice(0, 3));
    expect(dueOf(asked, 'correction')).toBe('2026-08-05');
    // Used: 17 in March, then 1 to 3 and 7 to 10 April (24). A third of 200 is 67 with the begun day;
    // of 267 243 are left. After 12 June 11, July 23 (34), August 21 (55), September 22 (77),
    // October 18 (95), November 21 (116), December 23 (139). In 2027 by weekends alone: January 21 (160),
    // February 20 (180), March 23 (203), April 22 (225), then 3 to 7, 10 to 14, 17 to 21 and 24 to 26 May.
    expect(dueOf(answered, 'review')).toBe('2027-05-26 provisional');
    expect(stepOf(answered, 'review').statutory).toMatchObject({
      value: 267,
      provisionalBecause: ['calendar'],
      unpublishedYears: [2027],
    });
    // Of 60 36 are left: 11 in June, 23 in July (34), then 3 and 4 August.
    expect(targetOf(answered, 'review')).toBe('2026-08-04');
  });

  it('once approved is put into effect within 6 months, to the last day of a shorter month', () => {
    // 药品上市后变更管理办法（试行） 第二十五条, 民法典 第二百零二条: there is no 31 September.
    const decided = plan(OUTSIDE, [...FILED, at('decided', '2026-03-31')]);
    expect(dueOf(decided, 'implement')).toBe('2026-09-30');
    // 第一百零一条: 1 to 3, 7 to 10, 13 to 15 April.
    expect(dueOf(decided, 'certificate')).toBe('2026-04-15');
  });
});

describe('an application for a marketing authorisation', () => {
  const FILED = [at('submitted', '2025-02-10'), at('accepted', '2025-02-14')];
  const ASKED = [...FILED, at('correction-requested', '2025-04-30')];
  const ANSWERED = [...ASKED, at('correction-supplied', '2025-07-15')];
  const plan = (variant: Readonly<Record<string, boolean>>, events = FILED) =>
    planProcedure('drug-marketing', variant, events, '2025-08-01');
  const PRIORITY = { priority: true };
  const RARE = { ...PRIORITY, 'drug.rareDisease': true, urgentFromAbroad: true };

  it('is reviewed within 200 working days, with priority 130, from abroad for a rare disease 70', () => {
    // 第九十六条第（二）项. After 14 February 10, March 21 (31), April 22 (53), May 19 (72), June 20 (92),
    // July 23 (115), August 21 (136), September 23 (159), October 18 (177), November 20 (197),
    // then 1, 2 and 3 December.
    expect(dueOf(plan({}), 'review')).toBe('2025-12-03');
    // 115 until the end of July, then 1, 4 to 8, 11 to 15 and 18 to 21 August.
    expect(dueOf(plan(PRIORITY), 'review')).toBe('2025-08-21');
    // 53 until the end of April, then 6 to 9, 12 to 16, 19 to 23 and 26 to 28 May.
    expect(dueOf(plan(RARE), 'review')).toBe('2025-05-28');
    // Without priority the rare disease alone changes nothing.
    expect(dueOf(plan({ ...RARE, priority: false }), 'review')).toBe('2025-12-03');
  });

  it('stands while the answer is awaited, for 80 working days', () => {
    // 第八十七条. May 19, June 20 (39), July 23 (62), then 1, 4 to 8, 11 to 15, 18 to 22, 25 and 26 August.
    const asked = plan({}, ASKED);
    expect(dueOf(asked, 'review')).toBeUndefined();
    expect(dueOf(asked, 'correction')).toBe('2025-08-26');
    expect(stepOf(asked, 'review')).toMatchObject({ status: 'paused', soFar: { used: 53 } });
  });

  it('grows by a third with the answer, through Spring Festival 2026', () => {
    // 267 less 53 is 214. After 15 July 12, August 21 (33), September 23 (56), October 18 (74),
    // November 20 (94), December 23 (117), January 21 (138), February 16 (154), March 22 (176),
    // April 21 (197), then 6 to 9, 11 to 15, 18 to 22 and 25 to 27 May.
    const answered = plan({}, ANSWERED);
    expect(dueOf(answered, 'review')).toBe('2026-05-27');
    expect(stepOf(answered, 'review').statutory).toMatchObject({
      value: 267,
      basis:
        '《药品注册管理办法》（国家市场监督管理总局令第27号）第九十六条第（二）项；《药品注册管理办法》（国家市场监督管理总局令第27号）第八十七条',
    });
  });

  it('with priority grows by a quarter only', () => {
    // A quarter of 130 is 33 with the begun day; of 163 110 are left. 94 until the end of November as
    // above, then 1 to 5, 8 to 12, 15 to 19 and 22 December.
    expect(dueOf(plan(PRIORITY, ANSWERED), 'review')).toBe('2025-12-22');
    // A quarter of 70 is 18; of 88 35 are left: 12 in July, 21 in August (33), then 1 and 2 September.
    expect(dueOf(plan(RARE, ANSWERED), 'review')).toBe('2025-09-02');
  });

  it('is decided within 20 working days of the review and issued within 10 of the decision', () => {
    // 第一百条, 第一百零一条. 1 to 5, 8 to 12, 15 to 19 and 22 to 26 December.
    const reviewed = [...FILED, at('decided', '2025-11-28', 'review')];
    expect(dueOf(plan({}, reviewed), 'decision')).toBe('2025-12-26');
    // 16 to 19, 22 to 26 and 29 December.
    const decided = [...reviewed, at('decided', '2025-12-15')];
    expect(dueOf(plan({}, decided), 'certificate')).toBe('2025-12-29');
  });

  it('whose papers are incomplete is completed within 30 working days or given up', () => {
    // 第八十五条第（四）项. After 10 February 14, then 3 to 7, 10 to 14, 17 to 21 and 24 March.
    const incomplete = [
      at('submitted', '2025-02-10'),
      at('correction-requested', '2025-02-10', 'acceptance'),
    ];
    expect(dueOf(plan({}, incomplete), 'completion')).toBe('2025-03-24');
  });
});

describe('an application for a clinical trial', () => {
  const FILED = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];
  const plan = (variant = {}, events = FILED) =>
    planProcedure('drug-trial', variant, events, '2026-03-20');

  it('is answered within 60 working days, or counts as allowed', () => {
    // 药品管理法 第十九条: 17 in March, April 21 (38), May 19 (57), then 1, 2 and 3 June.
    expect(dueOf(plan(), 'review')).toBe('2026-06-03');
  });

  it('in the 30-day channel has a provisional date, because the announcement was not read itself', () => {
    // 国家药监局公告2025年第86号: 17 in March, then 1 to 3, 7 to 10, 13 to 17 and 20 April.
    const channel = plan({ thirtyDayChannel: true });
    expect(dueOf(channel, 'review')).toBe('2026-04-20 provisional');
    expect(stepOf(channel, 'review').statutory?.provisionalBecause).toEqual(['source']);
  });

  it('takes no supplements during the review', () => {
    // 第八十八条
    const asked = [...FILED, at('correction-requested', '2026-04-01')];
    expect(() => plan({}, asked)).toThrow(RangeError);
  });

  it('is begun within three years', () => {
    // 第三十二条: 1 June 2029 is a Friday; nothing is known of that year.
    const allowed = plan({}, [...FILED, at('decided', '2026-06-01')]);
    expect(dueOf(allowed, 'start')).toBe('2029-06-01 provisional');
  });
});

describe('what is renewed', () => {
  it('is a drug registration between 12 and 6 months before it expires, from a notice not read itself', () => {
    const plan = planProcedure(
      'drug-reregistration',
      { expiresOn: '2026-12-31' },
      [],
      '2026-03-20',
    );
    expect(stepOf(plan, 'apply')).toMatchObject({ status: 'running', startsOn: '2025-12-31' });
    expect(dueOf(plan, 'apply')).toBe('2026-06-30 provisional');
    expect(renewalWindow('drug-registration', '2026-12-31')).toMatchObject({
      opens: '2025-12-31',
      closes: '2026-06-30',
      provisional: true,
    });
  });

  it('is a hospital preparation three months before it expires, to the last day of February', () => {
    // 医疗机构制剂注册管理办法（试行） 第三十一条, 民法典 第二百零二条: there is no 31 February.
    expect(renewalWindow('hospital-preparation', '2026-05-31')).toMatchObject({
      closes: '2026-02-28',
      provisional: true,
    });
  });

  it('is examined for re-registration within 120 working days', () => {
    // 第九十九条. After 6 March 17, April 21 (38), May 19 (57), June 21 (78), July 23 (101),
    // then 3 to 7, 10 to 14, 17 to 21 and 24 to 27 August.
    const plan = planProcedure(
      'drug-reregistration',
      { expiresOn: '2026-12-31' },
      [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')],
      '2026-03-20',
    );
    expect(dueOf(plan, 'review')).toBe('2026-08-27');
  });

  it('is a production licence six months before, decided by the day it expires', () => {
    // 药品生产监督管理办法 第十九条. 15 November 2026 is a Sunday and is not moved.
    const plan = planProcedure(
      'drug-production-renewal',
      { expiresOn: '2026-11-15' },
      [at('submitted', '2026-05-06'), at('accepted', '2026-05-08')],
      '2026-11-16',
    );
    expect(dueOf(plan, 'apply')).toMatch(/^2026-05-15/);
    expect(stepOf(plan, 'decision')).toMatchObject({
      status: 'overdue',
      statutory: { due: '2026-11-15' },
    });
  });
});

describe('a drug maker', () => {
  it('has a change of what the licence permits decided within 15 working days of acceptance', () => {
    // 国务院令第828号 第三十条. 7 to 10, 13 to 17, 20 to 24 and 27 July.
    const events = [at('submitted', '2026-07-01'), at('accepted', '2026-07-06')];
    const plan = (more: typeof events = []) =>
      planProcedure('drug-production-change', {}, [...events, ...more], '2026-07-20');
    expect(dueOf(plan(), 'decision')).toBe('2026-07-27');
    // Technical examination, inspection and putting right are not counted: 5 days stopped, 5 later.
    const stopped = [at('clock-stopped', '2026-07-10'), at('clock-resumed', '2026-07-17')];
    expect(dueOf(plan(stopped), 'decision')).toBe('2026-08-03');
  });

  it('sees a filed change published within 5 and examined within 30 working days', () => {
    // 药品上市后变更管理办法（试行） 第二十六条. 7 to 10 and 13 July; 19 in July, then 3 to 7, 10 to 14
    // and 17 August.
    const plan = planProcedure(
      'drug-change-filing',
      {},
      [at('submitted', '2026-07-06')],
      '2026-07-20',
    );
    expect(dueOf(plan, 'publication')).toBe('2026-07-13');
    expect(dueOf(plan, 'examination')).toBe('2026-08-17');
  });

  it('has samples tested within 90 working days, or 60 where the standard need not be verified', () => {
    // 药品注册管理办法 第九十八条第（一）项. After 6 March 17, April 21 (38), May 19 (57), June 21 (78),
    // then 1 to 3, 6 to 10 and 13 to 16 July.
    const events = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];
    const plan = (variant = {}, more: typeof events = []) =>
      planProcedure('drug-testing', variant, [...events, ...more], '2026-03-20');
    expect(dueOf(plan(), 'testing')).toBe('2026-07-16');
    expect(dueOf(plan({ sampleOnly: true }), 'testing')).toBe('2026-06-03');
    // 30 working days to supply what was asked for, and the testing goes on where it stood.
    const asked = at('correction-requested', '2026-04-10');
    expect(dueOf(plan({}, [asked]), 'correction')).toBe('2026-05-26');
    // 24 used, 66 left: 11 in June, 23 in July (34), 21 in August (55), then 1 to 4 and 7 to 11 September
    // and 14 and 15.
    expect(dueOf(plan({}, [asked, at('correction-supplied', '2026-06-12')]), 'testing')).toBe(
      '2026-09-15',
    );
  });

  it('finds no dates for the export certificate, whose provisions could not be verified', () => {
    const plan = planProcedure('drug-export-certificate', {}, [], '2026-03-20');
    expect(plan).toMatchObject({ kind: 'card', steps: [] });
  });
});
