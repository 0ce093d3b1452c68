import type { Assessment, Row } from '../eligibility/assessment';
import type { Verdict } from '../eligibility/verdict';
import type { Facts } from '../profile/profile';
import type { Channel, UsualCourse } from './channel';

/** A route for one product. A card has no verdict and no rows. */
export interface ChannelView {
  readonly channel: Channel;
  readonly verdict?: Verdict;
  /** What was judged: one row a provision. */
  readonly rows: readonly Row[];
}

const BEST_FIRST: readonly Verdict[] = [
  'eligible',
  'incomplete',
  'manual',
  'ineligible',
  'not-yet',
  'lapsed',
  'nothing-to-apply',
];

const rankOf = (verdict: Verdict | undefined): number =>
  verdict === undefined ? BEST_FIRST.length : BEST_FIRST.indexOf(verdict);

const rowsIn = ({ measures }: Assessment, productId: string): readonly Row[] =>
  Object.values(measures)
    .flatMap(({ provisions }) => provisions)
    .filter((row) => row.productId === productId);

/** Whether a kind of product may use a route at all; a kind that is not known may. */
export const suits = (channel: Pick<Channel, 'for'>, type: unknown): boolean =>
  type === undefined || type === null || channel.for.some((each) => each === type);

/** Whether a course is the usual one for a product; an answer that is not given rules nothing out. */
export const isUsual = (course: UsualCourse, facts: Facts): boolean =>
  suits(course, facts['product.type']) &&
  Object.entries(course.only ?? {}).every(([id, values]) => {
    const answer = facts[id] ?? null;
    return answer === null || values.some((value) => value === answer);
  });

/**
 * The routes of a product with their verdicts, the best first.
 * @param measures the company judged by the city’s documents
 * @param own the same judged by the routes with conditions of their own
 */
export function channelsFor(
  channels: readonly Channel[],
  measures: Assessment,
  own: Assessment,
  productId: string,
): readonly ChannelView[] {
  const ofMeasures = rowsIn(measures, productId);
  const ofRoutes = rowsIn(own, productId);
  const viewOf = (channel: Channel): ChannelView => {
    if (channel.kind === 'card') return { channel, rows: [] };
    const rows =
      channel.kind === 'judged'
        ? ofRoutes.filter(({ id }) => id === channel.id)
        : ofMeasures.filter(({ id }) => channel.provisions.includes(id));
    const [best] = rows.map(({ verdict }) => verdict).sort((one, two) => rankOf(one) - rankOf(two));
    return { channel, rows, ...(best && { verdict: best }) };
  };
  return channels.map(viewOf).sort((one, two) => rankOf(one.verdict) - rankOf(two.verdict));
}

/** Neither open nor about to be: what can be folded away. */
export const isClosed = ({ verdict }: ChannelView): boolean =>
  verdict !== undefined && rankOf(verdict) > rankOf('manual');
