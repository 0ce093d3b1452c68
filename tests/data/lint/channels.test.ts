import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { channelRegulations, channels, usualCourses } from '../../../src/data/channel-book';
import { lintChannels, type ChannelInput } from '../../../src/data/lint/channels';
import { procedures, regulations } from '../../../src/data/procedure-library';
import { sideFacts } from '../../../src/data/side-facts';
import type { Channel, JudgedChannel } from '../../../src/domain/channels/channel';
import { present } from '../../builders/catalogue';

const sound: ChannelInput = {
  ...{ catalogue, sideFacts, channels, usualCourses, procedures },
  regulations: [...regulations, ...channelRegulations],
};
const isJudged = (channel: Channel): channel is JudgedChannel => channel.kind === 'judged';
const judged = present(channels.find(isJudged));
const changed = (change: Partial<JudgedChannel>): ChannelInput => ({
  ...sound,
  channels: channels.map((each) => (each === judged ? { ...judged, ...change } : each)),
});
const told = (input: ChannelInput) =>
  lintChannels(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

it('has nothing to say on the routes as they are', () => {
  expect(lintChannels(sound)).toEqual([]);
});

it.each<[string, ChannelInput, RegExp]>([
  ['a route without a title', changed({ title: { zh: '' } }), /channel channels: .*title/],
  ['the same route twice', { ...sound, channels: [...channels, judged] }, /stands there twice/],
  ['an unknown kind of product', changed({ for: ['toy'] }), /unknown product "toy"/],
  [
    'an unknown regulation',
    changed({ sources: [{ regulation: 'nowhere', article: '第一条', tier: 'A' }] }),
    /unknown regulation "nowhere"/,
  ],
  [
    'an article that was not found',
    changed({ sources: [{ regulation: 'samr-order-47', article: '第六条附近', tier: 'A' }] }),
    /第六条附近 is no exact article/,
  ],
  [
    'a step that no procedure has',
    changed({ steps: [{ procedure: 'drug-trial', step: 'gone', given: {} }] }),
    /There is no step "gone"/,
  ],
  [
    'a step whose length stays open',
    changed({ steps: [{ procedure: 'drug-supplement', step: 'review', given: {} }] }),
    /no length for/,
  ],
  [
    'a figure that no provision has',
    changed({ steps: [{ provision: '2026-10-classII', figure: '别的' }] }),
    /There is no figure/,
  ],
  [
    'a condition on an unknown question',
    changed({ when: { fact: 'channel.gone', is: true, clause: '第一条' } }),
    /reference city-priority/,
  ],
  [
    'a condition outside the gate of its question',
    changed({ when: { fact: 'device.class', is: '3', clause: '第一条' } }),
    /gate city-priority/,
  ],
  [
    'a condition that cannot be met',
    changed({
      when: {
        all: [
          { fact: 'product.type', is: 'device', clause: '第一条' },
          { fact: 'product.type', is: 'biologic', clause: '第一条' },
        ],
      },
    }),
    /reach city-priority/,
  ],
  ['money', changed({ notes: [{ zh: '补助 50 万元', en: 'x' }] }), /text channels/],
  [
    'a question that no route reads',
    { ...sound, channels: channels.filter(({ id }) => id !== 'special-drug') },
    /channel\.emergencyDrug: no route reads this fact/,
  ],
  [
    'a number that the check has given away',
    {
      ...sound,
      sideFacts: sideFacts.map((fact, index) => (index === 0 ? { ...fact, n: 1 } : fact)),
    },
    /is taken/,
  ],
])('notices %s', (_what, input, problem) => {
  expect(told(input).join('\n')).toMatch(problem);
});
