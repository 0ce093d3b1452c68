import { describe, expect, it } from 'vitest';
import { situationOf } from '../../../src/domain/eligibility/situation';
import { choice, OF_PRODUCT, present, registryOf, yes, yesNo } from '../../builders/catalogue';

const registry = registryOf(
  yesNo('maker'),
  yesNo('moves', { askWhen: yes('maker') }),
  choice('type', ['drug', 'device'], OF_PRODUCT),
);
const factOf = (id: string) => present(registry.facts.get(id));

describe('situationOf', () => {
  it('reads each product together with the enterprise, in the order of the list', () => {
    const { products } = situationOf(registry, {
      enterprise: { facts: { maker: true } },
      products: [
        { id: 'p1', facts: { type: 'drug' } },
        { id: 'p2', facts: {} },
      ],
    });
    expect(
      products.map(({ id, answers }) => [
        id,
        answers.read(factOf('maker')),
        answers.read(factOf('type')),
      ]),
    ).toEqual([
      ['p1', true, 'drug'],
      ['p2', true, undefined],
    ]);
  });

  it('keeps the answers as they were given beside those that count', () => {
    const { enterprise } = situationOf(registry, {
      enterprise: { facts: { maker: false, moves: true } },
      products: [],
    });
    expect(enterprise.facts).toEqual({ maker: false, moves: true });
    expect(enterprise.answers.read(factOf('moves'))).toBeUndefined();
  });

  it.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])('takes a list said to be complete %s for complete: %s', (said, taken) => {
    const { productsComplete } = situationOf(registry, {
      enterprise: { facts: {} },
      products: [],
      ...(said !== undefined && { productsComplete: said }),
    });
    expect(productsComplete).toBe(taken);
  });

  it('knows of products not listed what it knows of the enterprise', () => {
    const { unlisted } = situationOf(registry, {
      enterprise: { facts: { maker: true } },
      products: [{ id: 'p1', facts: { type: 'drug' } }],
    });
    expect(unlisted.read(factOf('maker'))).toBe(true);
    expect(unlisted.read(factOf('type'))).toBeUndefined();
  });
});
