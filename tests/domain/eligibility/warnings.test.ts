import { describe, expect, it } from 'vitest';
import { uncountedOf, warningsOf } from '../../../src/domain/eligibility/warnings';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import { choice, engineOf, no, OF_PRODUCT, textOf, yes, yesNo } from '../../builders/catalogue';

const engine = engineOf({
  facts: [
    yesNo('here'),
    choice('district', ['banan'], { askWhen: yes('here') }),
    yesNo('maker'),
    choice('stage', ['trial', 'approved'], OF_PRODUCT),
    yesNo('renewal', { ...OF_PRODUCT, askWhen: { fact: 'stage', is: 'approved' } }),
    yesNo('first', OF_PRODUCT),
  ],
  warnings: [
    { id: 'nobody', level: 'enterprise', when: no('maker'), text: textOf('都不是') },
    {
      id: 'first-approved',
      level: 'product',
      when: { all: [{ fact: 'stage', is: 'approved' }, yes('first')] },
      text: textOf('已获批又首次注册'),
    },
    {
      id: 'product-of-nobody',
      level: 'product',
      when: { all: [no('maker'), { fact: 'stage', is: 'trial' }] },
      text: textOf('没有主体'),
    },
  ],
});

const profileOf = (facts: Facts, ...products: readonly Facts[]): Profile => ({
  enterprise: { facts },
  products: products.map((own, index) => ({ id: `p${index + 1}`, facts: own })),
});

const idsOf = (profile: Profile) =>
  warningsOf(engine, profile).map(({ warning, productId }) => [warning.id, productId]);

describe('warnings', () => {
  it('are given where answers hardly go together, and name the product', () => {
    const approved = { stage: 'approved', first: true };
    expect(idsOf(profileOf({ maker: true }, { stage: 'trial' }, approved))).toEqual([
      ['first-approved', 'p2'],
    ]);
  });

  it('may set an answer about a product against one about the enterprise', () => {
    expect(idsOf(profileOf({ maker: false }, { stage: 'trial' }))).toEqual([
      ['nobody', undefined],
      ['product-of-nobody', 'p1'],
    ]);
  });

  it('are never given for what is not answered', () => {
    expect(idsOf(profileOf({}, { first: true }, {}))).toEqual([]);
  });
});

describe('answers that are not counted', () => {
  it('are those whose question another answer has taken away', () => {
    const profile = profileOf(
      { here: false, district: 'banan' },
      { stage: 'trial', renewal: true },
      { stage: 'approved', renewal: true },
    );
    const found = uncountedOf(engine, profile).map(({ facts, productId }) => [
      facts.map(({ id }) => id),
      productId,
    ]);
    expect(found).toEqual([
      [['district'], undefined],
      [['renewal'], 'p1'],
    ]);
  });

  it('do not include answers that came before the question they depend on', () => {
    expect(uncountedOf(engine, profileOf({ district: 'banan' }, { renewal: true }))).toEqual([]);
  });
});
