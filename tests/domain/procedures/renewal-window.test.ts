import { describe, expect, it } from 'vitest';
import type { CertificateKind } from '../../../src/domain/procedures/procedure';
import { renewalWindow } from '../../../src/headless';

describe('renewalWindow', () => {
  it('closes six months before a device certificate expires, and names no first day', () => {
    expect(renewalWindow('device-registration', '2027-03-15')).toEqual({
      closes: '2026-09-15',
      provisional: false,
      provisionalBecause: [],
      unpublishedYears: [],
      basis: '《医疗器械注册与备案管理办法》（国家市场监督管理总局令第47号）第八十二条',
    });
  });

  it('takes the last day of a month that has no such day', () => {
    expect(renewalWindow('device-registration', '2026-08-31')).toMatchObject({
      closes: '2026-02-28',
    });
  });

  it('does not move to a later day where it falls on a day off', () => {
    // 1 October 2026 is the National Day.
    expect(renewalWindow('device-registration', '2027-04-01')).toMatchObject({
      closes: '2026-10-01',
    });
  });

  it('counts back 90 and 30 working days for production licences and special cosmetics', () => {
    // Back from 31 December 2026: 22 in December and 8 in November to the 19th; 43 by the end of
    // November, 61 of October, 83 of September, then 7 in August to the 21st.
    for (const kind of ['device-production', 'cosmetics-production', 'special-cosmetic'] as const) {
      expect(renewalWindow(kind, '2026-12-31')).toMatchObject({
        opens: '2026-08-21',
        closes: '2026-11-19',
        provisional: false,
      });
    }
  });

  it('is provisional where it counts through a year that is not published', () => {
    // Back from 1 March 2027: 20 in February and 10 in January, by weekends alone.
    expect(renewalWindow('cosmetics-production', '2027-03-01')).toMatchObject({
      closes: '2027-01-18',
      provisional: true,
      provisionalBecause: ['calendar'],
      unpublishedYears: [2027],
    });
  });

  it.each<[CertificateKind, string | undefined, string]>([
    ['drug-registration', '2026-06-30', '2026-12-30'],
    ['drug-production', undefined, '2026-12-30'],
    ['hospital-preparation', undefined, '2027-03-30'],
  ])('is provisional where the rule is known at second hand: %s', (kind, opens, closes) => {
    const window = renewalWindow(kind, '2027-06-30');
    expect(window).toMatchObject({ closes, provisional: true, provisionalBecause: ['source'] });
    expect('opens' in window ? window.opens : undefined).toBe(opens);
  });

  it('says that it is not available where nothing is verified', () => {
    expect(renewalWindow('drug-distribution', '2027-06-30')).toMatchObject({
      unavailable: expect.stringContaining('没有核实'),
    });
  });

  it('says which day or certificate there is not', () => {
    expect(() => renewalWindow('device-registration', '2027-06-31')).toThrow(RangeError);
    const unknown: CertificateKind = JSON.parse('"fishing-licence"');
    expect(() => renewalWindow(unknown, '2027-06-30')).toThrow(
      'There is no certificate "fishing-licence".',
    );
  });
});
