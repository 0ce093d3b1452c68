import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { makeReady } from '../../../src/domain/eligibility/engine';
import { judgeProvision } from '../../../src/domain/eligibility/judge-provision';
import { compile } from '../../../src/domain/eligibility/node';
import { situationOf } from '../../../src/domain/eligibility/situation';
import type { Provision } from '../../../src/domain/policy/document';
import type { Facts } from '../../../src/domain/profile/profile';
import {
  authority,
  choice,
  OF_PRODUCT,
  provisionOf,
  registryOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const registry = registryOf(
  yesNo('maker'),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  yesNo('innovative', OF_PRODUCT),
);

const DEVICE: Condition = { all: [yes('maker'), { fact: 'type', is: 'device' }] };
const INNOVATIVE_DEVICE: Condition = { all: [DEVICE, yes('innovative')] };

function judged(
  level: Provision['level'],
  when: Condition,
  enterprise: Facts,
  products: readonly Facts[],
  productsComplete: boolean,
) {
  const ready = makeReady(
    provisionOf('p', when, { level }),
    compile(when, { facts: registry.facts, terms: new Map() }),
  );
  const { finding, rows } = judgeProvision(
    registry,
    ready,
    situationOf(registry, {
      enterprise: { facts: enterprise },
      products: products.map((facts, index) => ({ id: `p${index + 1}`, facts })),
      productsComplete,
    }),
  );
  return { finding, rows: rows().map(({ productId, verdict }) => [productId, verdict]) };
}

const onProducts = (
  when: Condition,
  enterprise: Facts,
  products: readonly Facts[],
  productsComplete: boolean,
) => judged('product', when, enterprise, products, productsComplete);

describe('a provision about the enterprise', () => {
  it.each([true, false])('has one row and looks at no product, listed all of them: %s', (all) => {
    const products = [{ type: 'device' }, {}];
    expect(judged('enterprise', yes('maker'), { maker: true }, products, all)).toEqual({
      finding: 'eligible',
      rows: [[undefined, 'eligible']],
    });
    expect(judged('enterprise', yes('maker'), { maker: false }, [], all)).toEqual({
      finding: 'ineligible',
      rows: [[undefined, 'ineligible']],
    });
    expect(judged('enterprise', yes('maker'), {}, products, all).finding).toBe('incomplete');
  });
});

describe('a provision about products, with products listed', () => {
  it('has one row for each product, and the best of them counts', () => {
    const products = [{ type: 'drug' }, { type: 'device' }, {}];
    expect(onProducts(DEVICE, { maker: true }, products, true)).toEqual({
      finding: 'eligible',
      rows: [
        ['p1', 'ineligible'],
        ['p2', 'eligible'],
        ['p3', 'incomplete'],
      ],
    });
  });

  it('does not put what holds for one product together with what holds for another', () => {
    const products = [
      { type: 'device', innovative: false },
      { type: 'drug', innovative: true },
    ];
    expect(onProducts(INNOVATIVE_DEVICE, { maker: true }, products, true).finding).toBe(
      'ineligible',
    );
  });

  it('is ineligible where the list is complete and no product meets it', () => {
    expect(onProducts(DEVICE, { maker: true }, [{ type: 'drug' }], true)).toEqual({
      finding: 'ineligible',
      rows: [['p1', 'ineligible']],
    });
  });

  it('is incomplete where the list may go on and no listed product meets it', () => {
    expect(onProducts(DEVICE, { maker: true }, [{ type: 'drug' }], false)).toEqual({
      finding: 'incomplete',
      rows: [['p1', 'ineligible']],
    });
  });

  it('is eligible by one product however the list goes on', () => {
    for (const complete of [true, false]) {
      expect(onProducts(DEVICE, { maker: true }, [{ type: 'device' }], complete).finding).toBe(
        'eligible',
      );
    }
  });

  it('is ineligible whatever products there are where the enterprise rules it out', () => {
    expect(onProducts(DEVICE, { maker: false }, [{ type: 'device' }, {}], false)).toEqual({
      finding: 'ineligible',
      rows: [
        ['p1', 'ineligible'],
        ['p2', 'ineligible'],
      ],
    });
  });

  it('prefers what may still be listed to the word of the authority on what is listed', () => {
    const when: Condition = { all: [DEVICE, { any: [yes('innovative'), authority('x')] }] };
    const products = [{ type: 'device', innovative: false }];
    expect(onProducts(when, { maker: true }, products, true).finding).toBe('manual');
    expect(onProducts(when, { maker: true }, products, false).finding).toBe('incomplete');
  });
});

describe('a provision about products, with none listed', () => {
  it('is ineligible where there are none', () => {
    expect(onProducts(DEVICE, { maker: true }, [], true)).toEqual({
      finding: 'ineligible',
      rows: [[undefined, 'ineligible']],
    });
  });

  it('is incomplete where there may be some', () => {
    expect(onProducts(DEVICE, { maker: true }, [], false)).toEqual({
      finding: 'incomplete',
      rows: [[undefined, 'incomplete']],
    });
    expect(onProducts(DEVICE, {}, [], false).finding).toBe('incomplete');
  });

  it('is ineligible where there may be some but the enterprise rules it out', () => {
    expect(onProducts(DEVICE, { maker: false }, [], false)).toEqual({
      finding: 'ineligible',
      rows: [[undefined, 'ineligible']],
    });
  });

  it('is never eligible or manual without a product, whatever the conditions say', () => {
    expect(onProducts(yes('maker'), { maker: true }, [], true).finding).toBe('ineligible');
    expect(onProducts(yes('maker'), { maker: true }, [], false).finding).toBe('incomplete');
    expect(onProducts(authority('x'), {}, [], false).finding).toBe('incomplete');
    expect(onProducts(authority('x'), {}, [], true).finding).toBe('ineligible');
  });
});
