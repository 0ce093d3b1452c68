import { describe, expect, it } from 'vitest';
import { enterpriseAnswers, productAnswers, relevance } from '../../../src/domain/profile/answers';
import type { Facts } from '../../../src/domain/profile/profile';
import { choice, no, OF_PRODUCT, present, registryOf, yes, yesNo } from '../../builders/catalogue';

const registry = registryOf(
  choice('district', ['banan', 'changshou'], { askWhen: yes('inChongqing') }),
  choice('park', ['biocity', 'other', 'none'], { askWhen: yes('inChongqing') }),
  yesNo('inChongqing'),
  yesNo('maker'),
  yesNo('moves', { askWhen: yes('maker') }),
  yesNo('newSiteReady', { askWhen: yes('moves') }),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  choice('class', ['2', '3'], { ...OF_PRODUCT, askWhen: { fact: 'type', is: 'device' } }),
  yesNo('ownPlant', { ...OF_PRODUCT, askWhen: { all: [yes('maker'), no('moves')] } }),
);

const factOf = (id: string) => present(registry.facts.get(id));
const read = (facts: Facts, id: string) => enterpriseAnswers(registry, facts).read(factOf(id));

function readProduct(enterprise: Facts, product: Facts | undefined, id: string) {
  const answers = enterpriseAnswers(registry, enterprise);
  return productAnswers(registry, answers, product).read(factOf(id));
}

describe('enterpriseAnswers', () => {
  it.each([
    ['absent', {}],
    ['null', { maker: null }],
    ['undefined', { maker: undefined }],
  ])('reads an answer that is %s as unknown', (_, facts) => {
    expect(read(facts, 'maker')).toBeUndefined();
  });

  it('reads no as no', () => {
    expect(read({ maker: false }, 'maker')).toBe(false);
  });

  it('takes a known district to mean that the enterprise is of this city', () => {
    expect(read({ district: 'banan' }, 'inChongqing')).toBe(true);
    expect(read({ district: 'banan', inChongqing: null }, 'inChongqing')).toBe(true);
  });

  it('takes a known park, another one included, to mean that the enterprise is of this city', () => {
    expect(read({ park: 'biocity' }, 'inChongqing')).toBe(true);
    expect(read({ park: 'other' }, 'inChongqing')).toBe(true);
  });

  it('learns nothing about the place from being in no park', () => {
    expect(read({ park: 'none' }, 'inChongqing')).toBeUndefined();
    expect(read({ park: null, district: null }, 'inChongqing')).toBeUndefined();
    expect(read({ park: 'none', district: 'banan' }, 'inChongqing')).toBe(true);
  });

  it('lets an explicit no win over district and park, which then count as unanswered', () => {
    const facts = { inChongqing: false, district: 'banan', park: 'biocity' };
    expect(read(facts, 'inChongqing')).toBe(false);
    expect(read(facts, 'district')).toBeUndefined();
    expect(read(facts, 'park')).toBeUndefined();
  });

  it('ignores an answer to a question that is not asked', () => {
    expect(read({ maker: false, moves: true }, 'moves')).toBeUndefined();
  });

  it('ignores an answer behind an ignored answer', () => {
    const facts = { maker: false, moves: true, newSiteReady: true };
    expect(read(facts, 'newSiteReady')).toBeUndefined();
  });

  it('keeps an answer whose question depends on something not answered yet', () => {
    expect(read({ moves: true }, 'moves')).toBe(true);
    expect(read({ newSiteReady: false }, 'newSiteReady')).toBe(false);
  });

  it('does not depend on the order in which the answers were given', () => {
    const given = Object.entries({ newSiteReady: true, moves: true, maker: true });
    const one = enterpriseAnswers(registry, Object.fromEntries(given));
    const other = enterpriseAnswers(registry, Object.fromEntries([...given].reverse()));
    expect(one.enterprise).toEqual(other.enterprise);
    expect(one.enterprise.size).toBe(3);
  });

  it('leaves the answers as they were given', () => {
    const facts = Object.freeze({ district: 'banan', maker: false, moves: true });
    expect(() => enterpriseAnswers(registry, facts)).not.toThrow();
  });
});

describe('productAnswers', () => {
  it('reads product facts from the product and the rest from the enterprise', () => {
    expect(readProduct({ maker: true }, { type: 'drug' }, 'type')).toBe('drug');
    expect(readProduct({ maker: true }, { type: 'drug' }, 'maker')).toBe(true);
  });

  it('knows nothing of a product that is not listed', () => {
    expect(readProduct({ maker: true }, undefined, 'type')).toBeUndefined();
    expect(readProduct({ maker: true }, undefined, 'maker')).toBe(true);
  });

  it('ignores an answer about a product to a question that is not asked', () => {
    expect(readProduct({}, { type: 'drug', class: '3' }, 'class')).toBeUndefined();
    expect(readProduct({}, { type: 'device', class: '3' }, 'class')).toBe('3');
    expect(readProduct({}, { class: '3' }, 'class')).toBe('3');
  });

  it('lets answers of the enterprise decide whether a question about a product is asked', () => {
    const product = { ownPlant: true };
    expect(readProduct({ maker: true, moves: false }, product, 'ownPlant')).toBe(true);
    expect(readProduct({ maker: true, moves: true }, product, 'ownPlant')).toBeUndefined();
    expect(readProduct({ maker: false }, product, 'ownPlant')).toBeUndefined();
    expect(readProduct({}, product, 'ownPlant')).toBe(true);
  });

  it('knows the implied place for a product too', () => {
    expect(readProduct({ district: 'banan' }, {}, 'inChongqing')).toBe(true);
  });

  it('ignores an enterprise fact among the facts of a product', () => {
    expect(readProduct({}, { maker: true }, 'maker')).toBeUndefined();
  });
});

describe('relevance', () => {
  it.each([
    ['maker', {}, 'holds'],
    ['moves', {}, 'open'],
    ['moves', { maker: true }, 'holds'],
    ['moves', { maker: false }, 'fails'],
    ['newSiteReady', { maker: true }, 'open'],
    ['newSiteReady', { maker: false, moves: true }, 'fails'],
    ['park', { district: 'banan' }, 'holds'],
    ['park', { inChongqing: false, district: 'banan' }, 'fails'],
  ])('of %s is told by %j: %s', (id, facts, value) => {
    expect(relevance(registry, enterpriseAnswers(registry, facts), factOf(id))).toBe(value);
  });
});
