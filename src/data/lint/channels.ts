import * as v from 'valibot';
import type { Channel, ChannelStep, UsualCourse } from '../../domain/channels/channel';
import { channelCatalogue } from '../../domain/channels/engine';
import { partOf } from '../../domain/channels/lanes';
import type { Catalogue } from '../../domain/policy/catalogue';
import type { Procedure, Regulation, Source } from '../../domain/procedures/procedure';
import type { Fact } from '../../domain/profile/fact';
import { channelsSchema, coursesSchema } from '../channels/schema';
import { factsSchema } from '../schema';
import { lintGates } from './gates';
import { privateIn, textsIn } from './privacy';
import type { Problem } from './problem';
import { lintReach } from './reach';
import { lintReferences } from './references';
import { wrongIn } from './texts';
import { writtenLeaves } from './walk';

/** The routes and everything they are checked against. */
export interface ChannelInput {
  readonly catalogue: Catalogue;
  readonly sideFacts: readonly Fact[];
  readonly channels: readonly Channel[];
  readonly usualCourses: readonly UsualCourse[];
  readonly procedures: readonly Procedure[];
  readonly regulations: readonly Regulation[];
}

/** An article is exact, or the figure does not enter. */
const INEXACT = /附近|未见|未核|凭记忆/;

const said = (where: string, messages: readonly string[]): readonly Problem[] =>
  messages.map((message) => ({ rule: 'channel', where, message }));

function shapes({ channels, usualCourses, sideFacts }: ChannelInput): readonly Problem[] {
  const check = (where: string, schema: v.GenericSchema, data: unknown) =>
    said(
      where,
      (v.safeParse(schema, data).issues ?? []).map(
        (issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
      ),
    );
  return [
    ...check('channels', channelsSchema, channels),
    ...check('usual', coursesSchema, usualCourses),
    ...check('channel facts', factsSchema, sideFacts),
  ];
}

const stepsOf = (course: UsualCourse | Channel): readonly ChannelStep[] => [
  ...course.steps,
  ...('alternatives' in course ? (course.alternatives ?? []) : []),
];

const sourcesOf = (channel: Channel): readonly Source[] => [
  ...channel.sources,
  ...channel.steps.flatMap((step) => ('source' in step ? [step.source] : [])),
];

/** Procedures, steps, figures, provisions, regulations and kinds of product that routes name exist. */
function references(input: ChannelInput): readonly Problem[] {
  const { catalogue, channels, usualCourses, procedures, regulations } = input;
  const provisions = catalogue.measures.flatMap((measure) => measure.provisions);
  const known = new Set(provisions.map(({ id }) => id));
  const cited = new Set(regulations.map(({ id }) => id));
  const kinds = new Set(
    catalogue.facts.find(({ id }) => id === 'product.type')?.options?.map(({ value }) => value),
  );
  const lost = (step: ChannelStep): readonly string[] => {
    try {
      const { length, kind } = partOf({ procedures, provisions }, step);
      const isFound = 'title' in step || length !== undefined;
      return isFound && kind ? [] : [`no length for ${JSON.stringify(step)}`];
    } catch (error) {
      return [String(error)];
    }
  };
  const courses = [...channels, ...usualCourses];
  return [
    ...courses.flatMap((course) =>
      said(course.id, [
        ...stepsOf(course).flatMap(lost),
        ...course.for.filter((kind) => !kinds.has(kind)).map((kind) => `unknown product "${kind}"`),
        ...(courses.filter(({ id }) => id === course.id).length > 1 ? ['stands there twice'] : []),
      ]),
    ),
    ...channels.flatMap((channel) =>
      said(channel.id, [
        ...sourcesOf(channel).flatMap(({ regulation, article }) => [
          ...(cited.has(regulation) ? [] : [`cites an unknown regulation "${regulation}"`]),
          ...(INEXACT.test(article) ? [`${article} is no exact article`] : []),
        ]),
        ...(channel.kind === 'provisions' ? channel.provisions : [])
          .filter((id) => !known.has(id))
          .map((id) => `unknown provision "${id}"`),
      ]),
    ),
  ];
}

/** Every question of the screen is read by a route, has a number of its own, and is of a product. */
function questions({ sideFacts, channels, catalogue }: ChannelInput): readonly Problem[] {
  const leaves = channels.flatMap((each) => (each.kind === 'judged' ? [each.when] : []));
  const read = new Set(
    leaves.flatMap(writtenLeaves).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])),
  );
  const taken = [...catalogue.facts, ...sideFacts];
  return sideFacts.flatMap(({ id, n, group, level }) =>
    said(id, [
      ...(read.has(id) ? [] : ['no route reads this fact']),
      ...(taken.filter((fact) => fact.n === n || fact.id === id).length > 1 ? ['is taken'] : []),
      ...(group === 'channel' && level === 'product' ? [] : ['is no question of a route']),
    ]),
  );
}

/** What is wrong with the review channels. */
export function lintChannels(input: ChannelInput): readonly Problem[] {
  const basics = shapes(input);
  if (basics.length > 0) return basics;
  const { catalogue, sideFacts, channels, usualCourses, regulations } = input;
  const joined = {
    ...channelCatalogue(channels, catalogue),
    facts: [...catalogue.facts, ...sideFacts],
  };
  const policies = { catalogue: joined };
  const texts = textsIn({ channels, usualCourses, sideFacts, regulations }, 'channels');
  return [
    ...references(input),
    ...questions(input),
    ...lintReferences(policies),
    ...lintGates(policies),
    ...lintReach(policies),
    ...texts.flatMap(([where, text]) =>
      [...new Set([...wrongIn(text), ...privateIn(text)])].map(({ message }) => ({
        rule: 'text',
        where,
        message,
      })),
    ),
  ];
}
