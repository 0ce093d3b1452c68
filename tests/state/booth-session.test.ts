import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { catalogueZh } from '../../src/data/catalogue-zh';
import { decodeHandoff } from '../../src/domain/handoff/handoff';
import { boothCounts } from '../../src/state/booth-counts.svelte';
import { boothSession } from '../../src/state/booth-session.svelte';
import { core } from '../../src/state/core';
import { library } from '../../src/state/library.svelte';

const counted = vi.spyOn(boothCounts, 'add');

beforeAll(() => {
  const engine = core.createEngine(catalogueZh);
  library.loaded = { catalogue: catalogueZh, engine, core };
});

beforeEach(() => {
  counted.mockReset().mockResolvedValue(undefined);
});

afterEach(() => boothSession.end());

const at = () => boothSession.stop?.step;
const asked = () => boothSession.stop?.asked ?? [];

/** Goes on, answering nothing, until a step. */
function skipTo(step: string): void {
  for (let times = 0; at() !== step && times < 10; times += 1) boothSession.next();
  expect(at()).toBe(step);
}

it('begins with the place, and knows nothing', () => {
  boothSession.start();
  expect(at()).toBe('place');
  expect(boothSession.profile).toEqual({
    enterprise: { facts: {}, unsure: [] },
    products: [],
    productsComplete: false,
  });
});

it('leaves everything unknown that is skipped', () => {
  boothSession.start();
  skipTo('code');
  expect(boothSession.profile.enterprise.facts).toEqual({});
  expect(boothSession.profile.products).toEqual([]);
  expect(boothSession.profile.productsComplete).toBe(false);
  const verdicts = Object.values(boothSession.judged?.measures ?? {}).map(({ verdict }) => verdict);
  expect(verdicts).not.toContain('eligible');
});

it('takes 「其余都不是」 for what is in sight only, and never for what is not sure', () => {
  boothSession.start();
  boothSession.answer('inChongqing', true);
  boothSession.next();
  expect(at()).toBe('role');
  const [first = '', second = '', ...others] = asked();
  boothSession.answer(first, true);
  boothSession.setUnsure(second, true);
  boothSession.answerRestNo();
  const { facts, unsure } = boothSession.profile.enterprise;
  expect(facts).toEqual({
    inChongqing: true,
    [first]: true,
    ...Object.fromEntries(others.map((id) => [id, false])),
  });
  expect(unsure).toEqual([second]);
});

it('takes an answer back as no answer', () => {
  boothSession.start();
  skipTo('role');
  const [first = ''] = asked();
  boothSession.answer(first, true);
  boothSession.answer(first, null);
  expect(boothSession.profile.enterprise.facts).toEqual({});
});

it('finds the answers again on the way back and forth', () => {
  boothSession.start();
  boothSession.answer('inChongqing', true);
  skipTo('type');
  boothSession.answer('product.type', 'device');
  boothSession.next();
  boothSession.answer('device.class', '2');
  const before = asked().length;
  boothSession.back();
  expect(boothSession.subject.facts).toEqual({ 'product.type': 'device', 'device.class': '2' });
  boothSession.next();
  expect(asked()).toContain('device.class');
  expect(asked()).toHaveLength(before);
});

it('forgets what was said of a product when it turns out to be of another kind', () => {
  boothSession.start();
  skipTo('type');
  boothSession.answer('product.type', 'device');
  boothSession.next();
  boothSession.answer('device.class', '2');
  boothSession.back();
  boothSession.answer('product.type', 'biologic');
  expect(boothSession.profile.products).toEqual([
    { id: 'p1', facts: { 'product.type': 'biologic' }, unsure: [] },
  ]);
});

it('having no product is an answer, and can be taken back', () => {
  boothSession.start();
  skipTo('type');
  boothSession.chooseNoProduct();
  expect(boothSession.profile).toMatchObject({ products: [], productsComplete: true });
  boothSession.next();
  boothSession.back();
  expect(at()).toBe('type');
  boothSession.back();
  boothSession.next();
  expect(at()).toBe('type');
  boothSession.answer('product.type', 'tcm');
  expect(boothSession.profile.productsComplete).toBe(false);
});

it('gives a code that holds exactly the answers of the visit', () => {
  boothSession.start();
  boothSession.answer('inChongqing', true);
  skipTo('role');
  boothSession.answer('role.drugHolder', true);
  boothSession.answerRestNo();
  skipTo('code');
  const { registry } = core.createEngine(catalogueZh);
  const { profile } = decodeHandoff(registry, boothSession.taken?.code ?? '');
  expect(profile.enterprise.facts).toEqual(boothSession.profile.enterprise.facts);
});

it('counts each step of a visit once, and what kind of product it was about once', () => {
  boothSession.start();
  boothSession.start();
  skipTo('type');
  boothSession.answer('product.type', 'device');
  skipTo('code');
  boothSession.back();
  boothSession.back();
  skipTo('code');
  expect(counted.mock.calls).toEqual([
    ['started', undefined],
    ['finished', 'device'],
    ['code-shown', undefined],
  ]);
});

it('goes on where nothing can be counted', async () => {
  counted.mockRejectedValue(new Error('full'));
  boothSession.start();
  await Promise.resolve();
  skipTo('result');
});

it('is gone at its end, and the next one begins anew', () => {
  boothSession.start();
  boothSession.answer('inChongqing', true);
  skipTo('code');
  boothSession.end();
  expect(boothSession.stop).toBeUndefined();
  expect(boothSession.judged).toBeUndefined();
  expect(boothSession.taken).toBeUndefined();
  boothSession.start();
  expect(at()).toBe('place');
  expect(boothSession.profile.enterprise.facts).toEqual({});
});
