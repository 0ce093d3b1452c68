import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { sideFacts } from '../../../src/data/side-facts';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { assess } from '../../../src/domain/eligibility/assess';
import { decodeHandoff, encodeHandoff } from '../../../src/domain/handoff/handoff';
import { HandoffError, type HandoffProblem } from '../../../src/domain/handoff/problem';
import type { Fact } from '../../../src/domain/profile/fact';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import { createRegistry } from '../../../src/domain/profile/registry';
import { amount, calendarDay, choice, OF_PRODUCT, yesNo } from '../../builders/catalogue';
import { answersTo } from '../../builders/profiles';
import { companyCases } from '../../setup/cases';

const engine = createEngine(catalogue);
const { registry } = engine;
const DAY = '2026-11-22';
const CHECKED = '2026-11-21';

const code = (profile: unknown, asOf = DAY) =>
  encodeHandoff(registry, { profile, asOf, checkedOn: CHECKED });

/** A company with answers of every kind. */
const COMPANY: Profile = {
  enterprise: {
    facts: {
      inChongqing: true,
      district: 'banan',
      'role.drugHolder': true,
      'role.university': false,
    },
    unsure: ['park'],
  },
  products: [
    { id: 'a', facts: { 'product.type': 'biologic', 'plan.registration': true } },
    { id: 'b', facts: { 'product.type': 'device', 'device.class': '2' } },
  ],
};

const NOBODY: Profile = { enterprise: { facts: {} }, products: [] };

/** What a reading throws of ours. */
function problemOf(read: () => unknown): HandoffProblem | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof HandoffError) return error.problem;
    throw error;
  }
}

/** As much as a code says: no names, no answers that are not there, products by their place. */
const told = ({ enterprise, products, productsComplete }: Profile) => {
  const answered = (facts: Facts) =>
    Object.entries(facts)
      .filter(([, value]) => (value ?? null) !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  const open = (facts: Facts, unsure: readonly string[] = []) =>
    [...unsure].filter((id) => (facts[id] ?? null) === null).sort();
  const subject = ({ facts, unsure }: Profile['enterprise']) => ({
    facts: answered(facts),
    unsure: open(facts, unsure),
  });
  return {
    enterprise: subject(enterprise),
    products: products.map((product, index) => ({ id: `p${index + 1}`, ...subject(product) })),
    productsComplete: productsComplete === true,
  };
};

const answersAt = (level: Fact['level']) => {
  const facts = catalogue.facts.filter((fact) => fact.level === level);
  return fc
    .tuple(
      fc.record(
        Object.fromEntries(facts.map((fact) => [fact.id, fc.constantFrom(...answersTo(fact))])),
        { requiredKeys: [] },
      ),
      fc.subarray(facts.map(({ id }) => id)),
    )
    .map(([answers, unsure]) => ({ facts: answers, unsure }));
};

const anyProfile: fc.Arbitrary<Profile> = fc
  .tuple(answersAt('enterprise'), fc.array(answersAt('product'), { maxLength: 12 }), fc.boolean())
  .map(([enterprise, products, productsComplete]) => ({
    enterprise,
    products: products.map((product, index) => ({ id: `x${index}`, ...product })),
    productsComplete,
  }));

describe('a code', () => {
  it('brings back every answer, 「不确定」 and the days, whatever they are', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom('0100-01-01', DAY, '9999-12-31'), (profile, day) => {
        const { profile: found, asOf, checkedOn } = decodeHandoff(registry, code(profile, day));
        expect(told(found)).toEqual(told(profile));
        expect([asOf, checkedOn]).toEqual([day, CHECKED]);
      }),
    );
  });

  it('leaves out the answers about review channels, and is the same with them', () => {
    const whole = createEngine({ ...catalogue, sideFacts }).registry;
    const [product] = COMPANY.products;
    const answered = {
      ...COMPANY,
      products: COMPANY.products.map((each) =>
        each === product
          ? {
              ...each,
              facts: { ...each.facts, 'channel.severity': 'life' },
              unsure: ['channel.unmetNeed'],
            }
          : each,
      ),
    };
    const told = encodeHandoff(whole, { profile: answered, asOf: DAY, checkedOn: CHECKED });
    expect(told).toBe(code(COMPANY));
    expect(decodeHandoff(whole, told)).toEqual(decodeHandoff(registry, told));
  });

  it('is digits alone and tells no name', () => {
    const named = {
      enterprise: { name: '某某生物', facts: { district: 'banan' } },
      products: [{ id: 'secret', name: '甲', facts: {} }],
    };
    expect(code(named)).toMatch(/^[1-9]\d+$/);
    expect(JSON.stringify(decodeHandoff(registry, code(named)))).not.toMatch(/某某|甲|secret/);
  });

  it.each(companyCases)('gives $id the verdicts of its sender', ({ profile, asOf }) => {
    const received = decodeHandoff(registry, code(profile, asOf));
    const verdicts = (of: Profile) =>
      Object.entries(assess(engine, of, asOf).measures).map(([id, { verdict }]) => [id, verdict]);
    expect(verdicts(received.profile)).toEqual(verdicts(profile));
  });

  it('is refused with any digit changed, and with any two neighbours exchanged', () => {
    const whole = code(COMPANY);
    for (const [at, digit] of [...whole].entries()) {
      for (let other = 0; other < 10; other += 1) {
        if (other === Number(digit)) continue;
        const wrong = `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`;
        expect(
          problemOf(() => decodeHandoff(registry, wrong)),
          wrong,
        ).toBe('damaged');
      }
      const next = whole[at + 1] ?? digit;
      if (next === digit) continue;
      const swapped = `${whole.slice(0, at)}${next}${digit}${whole.slice(at + 2)}`;
      expect(
        problemOf(() => decodeHandoff(registry, swapped)),
        swapped,
      ).toBe('damaged');
    }
  });

  it('is refused where digits are missing or too many', () => {
    const whole = code(NOBODY);
    for (let length = 0; length < whole.length; length += 1) {
      expect(problemOf(() => decodeHandoff(registry, whole.slice(0, length)))).toBe('damaged');
    }
    expect(problemOf(() => decodeHandoff(registry, `0${whole}`))).toBe('damaged');
    expect(problemOf(() => decodeHandoff(registry, `${whole}0`))).toBe('damaged');
  });

  it.each(['&tdsourcetag=s_pctim', '?from=weixin', '#x', ' 请查收', '/', '\n'])(
    'is read with %j behind it',
    (rest) => {
      const whole = code(COMPANY);
      expect(decodeHandoff(registry, whole + rest)).toEqual(decodeHandoff(registry, whole));
    },
  );

  it.each(['', 'abc', '-1', '١٢٣', '<script>', '１２３', '00000000000', '1'.repeat(40)])(
    'is not %j',
    (text) => {
      expect(problemOf(() => decodeHandoff(registry, text))).toBe('damaged');
    },
  );

  it('is never anything but read or refused', () => {
    const digit = fc.constantFrom(...'0123456789');
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 300 }), (digits) => {
        expect([undefined, 'damaged', 'newer']).toContain(
          problemOf(() => decodeHandoff(registry, digits)),
        );
      }),
    );
  });

  it('longer than any of ours is not looked at, nor made', () => {
    expect(problemOf(() => decodeHandoff(registry, '7'.repeat(5_000)))).toBe('too-long');
    const many = (count: number) => ({
      ...NOBODY,
      products: Array.from({ length: count }, (_, index) => ({ id: `${index}`, facts: {} })),
    });
    expect(problemOf(() => code(many(400)))).toBe('too-long');
    expect(problemOf(() => code(many(501)))).toBe('too-long');
    expect(decodeHandoff(registry, code(many(100))).profile.products).toHaveLength(100);
  });

  it('says what is wrong with a profile or a day, as the engine does', () => {
    expect(() => code({ enterprise: { facts: { makr: true } }, products: [] })).toThrow(TypeError);
    expect(() => code(NOBODY, '2026-02-30')).toThrow(RangeError);
  });
});

describe('the length of a code', () => {
  /** Bytes that so many digits take in a QR code. */
  const bytesOf = (digits: string) => Math.ceil(((digits.length / 3) * 10) / 8);

  it('is at most 60 bytes with one product', () => {
    const single = companyCases.filter(({ profile }) => profile.products.length === 1);
    expect(single.length).toBeGreaterThan(5);
    for (const { id, profile } of single)
      expect(bytesOf(code(profile)), id).toBeLessThanOrEqual(60);
  });

  it('is at most 250 bytes with twelve', () => {
    const products = companyCases.flatMap(({ profile }) => profile.products).slice(0, 12);
    const profile = {
      enterprise: COMPANY.enterprise,
      products: products.map((product, index) => ({ ...product, id: `${index}` })),
    };
    expect(profile.products).toHaveLength(12);
    expect(bytesOf(code(profile))).toBeLessThanOrEqual(250);
  });
});

describe('between versions', () => {
  const older = createRegistry([
    yesNo('maker', { n: 1 }),
    choice('place', ['north', 'south'], { n: 2 }),
    amount('staff', { n: 4 }),
    calendarDay('since', { n: 5 }),
    yesNo('novel', { n: 3, ...OF_PRODUCT }),
  ]);
  const later = createRegistry([
    yesNo('buyer', { n: 7 }),
    ...[...older.facts.values()].filter(({ id }) => id !== 'place'),
    choice('place', ['north', 'south', 'east'], { n: 2 }),
    yesNo('listed', { n: 6, ...OF_PRODUCT }),
  ]);
  const profile = {
    enterprise: {
      facts: { maker: false, place: 'south', staff: -1.5e-7, since: '2020-02-29' },
      unsure: [],
    },
    products: [{ id: 'p1', facts: { novel: true }, unsure: [] }],
    productsComplete: true,
  };
  const days = { asOf: DAY, checkedOn: CHECKED };

  it('numbers and days come back as they were', () => {
    const found = decodeHandoff(older, encodeHandoff(older, { profile, ...days }));
    expect(found.profile).toEqual(profile);
  });

  it('an old code opens in a newer app, its new questions open', () => {
    const found = decodeHandoff(later, encodeHandoff(older, { profile, ...days }));
    expect(found.profile).toEqual(profile);
  });

  it('a newer code asks for an update of an older app', () => {
    const made = encodeHandoff(later, { profile, ...days });
    expect(problemOf(() => decodeHandoff(older, made))).toBe('newer');
  });

  it('so does an option that an older app does not know', () => {
    const withOption = createRegistry(
      [...older.facts.values()].map((fact) =>
        fact.id === 'place' ? choice('place', ['north', 'south', 'east'], { n: 2 }) : fact,
      ),
    );
    const inEast = { enterprise: { facts: { place: 'east' } }, products: [] };
    const made = encodeHandoff(withOption, { profile: inEast, ...days });
    expect(problemOf(() => decodeHandoff(older, made))).toBe('newer');
  });
});
