import { evaluate, type Read } from '../../src/domain/eligibility/evaluate';
import type { Fact, FactId, FactLevel, FactValue } from '../../src/domain/profile/fact';
import type { Profile } from '../../src/domain/profile/profile';
import type { FactRegistry } from '../../src/domain/profile/registry';
import { drawBelow, seeded, type Draw } from './seeded';

type Given = Record<FactId, FactValue>;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function drawAnswer({ id, type, options = [] }: Fact, draw: Draw): FactValue {
  switch (type) {
    case 'boolean':
      return draw() < 0.5;
    case 'number':
      return drawBelow(draw, 1000);
    case 'date':
      return `20${20 + drawBelow(draw, 10)}-${twoDigits(1 + drawBelow(draw, 12))}-01`;
    case 'enum': {
      const option = options[drawBelow(draw, options.length)];
      if (!option) throw new TypeError(`Fact "${id}" has no options to draw from.`);
      return option.value;
    }
  }
}

/** Answers every question of a level whose turn comes; an answer may bring the turn of others. */
function drawFacts(
  { facts, gates }: FactRegistry,
  level: FactLevel,
  draw: Draw,
  upper: Given,
  fixed: Given,
): Given {
  const given: Given = {};
  const read: Read = (fact) => (fact.level === level ? given : upper)[fact.id];
  const isAsked = ({ id }: Fact): boolean => {
    const gate = gates.get(id);
    return !gate || evaluate(gate, read) === 'holds';
  };
  let waiting = [...facts.values()].filter((fact) => fact.level === level);
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter((fact) => {
      if (!isAsked(fact)) return true;
      given[fact.id] = fixed[fact.id] ?? drawAnswer(fact, draw);
      return false;
    });
  }
  return given;
}

/** A company that has answered every question, with one product for each list of fixed answers. */
export function drawProfile(
  registry: FactRegistry,
  draw: Draw,
  products: readonly Given[],
  enterprise: Given = {},
): Profile {
  const facts = drawFacts(registry, 'enterprise', draw, {}, enterprise);
  return {
    enterprise: { facts },
    products: products.map((fixed, index) => ({
      id: `p${index + 1}`,
      facts: drawFacts(registry, 'product', draw, facts, fixed),
    })),
    productsComplete: true,
  };
}

const DRUGS_AND_DEVICES = ['chemicalDrug', 'device', 'biologic', 'device', 'tcm', 'device'];

/** A company of this city with as many products, drugs and devices by turns. */
export const drawMixed = (registry: FactRegistry, draw: Draw, count: number): Profile =>
  drawProfile(
    registry,
    draw,
    Array.from({ length: count }, (_, index) => ({
      'product.type': DRUGS_AND_DEVICES[index % DRUGS_AND_DEVICES.length] ?? 'device',
    })),
    { inChongqing: true },
  );

/** Twenty companies with ten products each, so that no lucky draw makes a good time. */
export function tenProductProfiles(registry: FactRegistry, seed: number): readonly Profile[] {
  const draw = seeded(seed);
  return Array.from({ length: 20 }, () => drawMixed(registry, draw, 10));
}

/** Any company with up to `most` products of any kind. */
export const drawAny = (registry: FactRegistry, draw: Draw, most: number): Profile =>
  drawProfile(
    registry,
    draw,
    Array.from({ length: drawBelow(draw, most + 1) }, () => ({})),
  );

/** The same company with nothing told of its products but what they are. */
export const withBareProducts = (profile: Profile): Profile => ({
  ...profile,
  products: profile.products.map(({ id, facts }) => ({
    id,
    facts: { 'product.type': facts['product.type'] },
  })),
});
