import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { channels, usualCourses } from '../../../src/data/channel-book';
import { sideFacts } from '../../../src/data/side-facts';
import { channelEngine } from '../../../src/domain/channels/engine';
import { channelsFor, isClosed, isUsual, suits } from '../../../src/domain/channels/navigate';
import { assess } from '../../../src/domain/eligibility/assess';
import { createEngine } from '../../../src/domain/eligibility/engine';
import type { Facts } from '../../../src/domain/profile/profile';

const whole = { ...catalogue, sideFacts };
const [measures, own] = [createEngine(whole), channelEngine(channels, whole)];

function views(product: Facts, day = '2026-11-22') {
  const profile = {
    enterprise: { facts: { inChongqing: true } },
    products: [{ id: 'p', facts: product }],
  };
  return channelsFor(channels, assess(measures, profile, day), assess(own, profile, day), 'p');
}
const verdictOf = (product: Facts, id: string, day?: string) =>
  views(product, day).find(({ channel }) => channel.id === id)?.verdict;

const CLASS_2: Facts = {
  'product.type': 'device',
  'device.class': '2',
  'plan.registration': true,
};

describe('channelsFor', () => {
  it('takes the verdict of a city route from the measures', () => {
    expect(verdictOf(CLASS_2, 'city-class-two')).toBe('eligible');
    expect(verdictOf({ ...CLASS_2, 'device.class': '3' }, 'city-class-two')).toBe('ineligible');
    expect(verdictOf(CLASS_2, 'city-2021-device')).toBe('lapsed');
    expect(verdictOf(CLASS_2, 'city-class-two', '2026-01-01')).toBe('not-yet');
  });

  it('gives a card no verdict', () => {
    expect(verdictOf(CLASS_2, 'city-innovation')).toBeUndefined();
    expect(verdictOf({ 'product.type': 'biologic' }, 'segmented-biologic')).toBeUndefined();
  });

  it('has the open routes first, the cards last', () => {
    const [first, ...rest] = views(CLASS_2);
    expect(first?.verdict).toBe('eligible');
    expect(rest.at(-1)?.verdict).toBeUndefined();
    const closed = views(CLASS_2).map(isClosed);
    expect(closed.indexOf(true)).toBeGreaterThan(closed.indexOf(false));
  });
});

it('leaves out routes of other kinds of product, none while the kind is not known', () => {
  const known = channels.filter((channel) => suits(channel, 'device')).map(({ id }) => id);
  expect(known).toContain('priority-device');
  expect(known).not.toContain('priority-drug');
  expect(channels.filter((channel) => suits(channel, undefined))).toHaveLength(channels.length);
  expect(channels.filter((channel) => suits(channel, 'cosmetic'))).toEqual([]);
});

it('compares with the usual course of the class, with every one while the class is not known', () => {
  const usual = (facts: Facts) =>
    usualCourses.filter((course) => isUsual(course, facts)).map(({ id }) => id);
  expect(usual(CLASS_2)).toEqual(['usual-device-two']);
  expect(usual({ 'product.type': 'device' })).toEqual(['usual-device-two', 'usual-device-three']);
  expect(usual({ 'product.type': 'tcm' })).not.toContain('usual-device-two');
});
