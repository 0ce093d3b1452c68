import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/eligibility/evaluate';
import type { FactValue } from '../../../src/domain/profile/fact';
import { createRegistry, type FactRegistry } from '../../../src/domain/profile/registry';
import { no, OF_PRODUCT, present, registryOf, yes, yesNo } from '../../builders/catalogue';

const gateValue = (
  registry: FactRegistry,
  id: string,
  answers: Readonly<Record<string, FactValue>>,
) => evaluate(present(registry.gates.get(id)), (fact) => answers[fact.id]);

describe('createRegistry', () => {
  it('knows every fact by its id', () => {
    const { facts } = registryOf(yesNo('a'), yesNo('b', OF_PRODUCT));
    expect([...facts.keys()]).toEqual(['a', 'b']);
    expect(facts.get('b')?.level).toBe('product');
    expect(facts.get('c')).toBeUndefined();
  });

  it('puts every fact behind those of its level that its question depends on', () => {
    const { ordered } = registryOf(
      yesNo('c', { askWhen: yes('b') }),
      yesNo('y', { ...OF_PRODUCT, askWhen: { all: [yes('x'), yes('c')] } }),
      yesNo('d'),
      yesNo('b', { askWhen: { any: [yes('a'), { not: yes('d') }] } }),
      yesNo('x', OF_PRODUCT),
      yesNo('a'),
    );
    const place = (id: string) => ordered.enterprise.findIndex((fact) => fact.id === id);
    expect(ordered.enterprise).toHaveLength(4);
    expect(place('a')).toBeLessThan(place('b'));
    expect(place('d')).toBeLessThan(place('b'));
    expect(place('b')).toBeLessThan(place('c'));
    expect(ordered.product.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('has no gate for a fact that is always asked', () => {
    const { gates } = registryOf(yesNo('a'), yesNo('b', { askWhen: yes('a') }));
    expect([...gates.keys()]).toEqual(['b']);
  });

  it('does not ask a question behind a question that is not asked', () => {
    const registry = registryOf(
      yesNo('a'),
      yesNo('b', { askWhen: yes('a') }),
      yesNo('c', { askWhen: yes('b') }),
    );
    expect(gateValue(registry, 'c', { a: true, b: true })).toBe('holds');
    expect(gateValue(registry, 'c', { a: true })).toBe('open');
    expect(gateValue(registry, 'c', {})).toBe('open');
    expect(gateValue(registry, 'c', { a: true, b: false })).toBe('fails');
    expect(gateValue(registry, 'c', { a: false })).toBe('fails');
    expect(gateValue(registry, 'c', { a: false, b: true })).toBe('fails');
  });

  it('looks behind any, not and atLeast for questions that are not asked', () => {
    const registry = registryOf(
      yesNo('a'),
      yesNo('b', { askWhen: yes('a') }),
      yesNo('some', { askWhen: { any: [yes('b'), yes('a')] } }),
      yesNo('none', { askWhen: { not: yes('b') } }),
      yesNo('one', { askWhen: { atLeast: 1, of: [yes('a'), yes('b')] } }),
    );
    expect(gateValue(registry, 'some', { a: false, b: true })).toBe('fails');
    expect(gateValue(registry, 'none', { a: false, b: true })).toBe('holds');
    expect(gateValue(registry, 'one', { a: true, b: false })).toBe('holds');
    expect(gateValue(registry, 'one', { a: false, b: true })).toBe('fails');
  });

  it.each([
    ['itself', [yesNo('a', { askWhen: yes('a') })], 'a'],
    [
      'another that depends on it',
      [yesNo('a', { askWhen: yes('b') }), yesNo('b', { askWhen: no('a') })],
      'a',
    ],
    [
      'a longer circle',
      [
        yesNo('start', { askWhen: yes('a') }),
        yesNo('a', { askWhen: { all: [yes('b')] } }),
        yesNo('b', { askWhen: { not: yes('c') } }),
        yesNo('c', { askWhen: { atLeast: 1, of: [yes('a')] } }),
      ],
      'a',
    ],
  ])('refuses a question that depends on %s', (_, facts, id) => {
    expect(() => createRegistry(facts)).toThrow(new TypeError(`Fact "${id}" depends on itself.`));
  });

  it('refuses a question that depends on an unknown fact, and names both', () => {
    const facts = [yesNo('a', { askWhen: { any: [{ not: yes('ghost') }] } })];
    expect(() => createRegistry(facts)).toThrow(
      new TypeError('Fact "a" is asked by an unknown fact "ghost".'),
    );
  });

  it.each(['toString', 'constructor', '__proto__'])('does not know a fact called %s', (id) => {
    expect(() => createRegistry([yesNo('a', { askWhen: yes(id) })])).toThrow(TypeError);
  });
});
