import { nextVisit, type Obstacle } from './obstacle';

/** After every day that there is. */
const NEVER = '9999-99-99';

/** The last closed first, by days turned round. */
const turned = (day: string): string =>
  [...day].map((sign) => (sign === '-' ? sign : String(9 - Number(sign)))).join('');

/**
 * What decides the place of an obstacle: open before closed; of the open ones the visit that was
 * missed longest or comes next, then those without, the oldest first; of the closed ones the last.
 */
function placeOf(obstacle: Obstacle): readonly string[] {
  const { closed, since, id } = obstacle;
  return closed
    ? ['1', turned(closed.on), '', id]
    : ['0', nextVisit(obstacle) ?? NEVER, since ?? NEVER, id];
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** Obstacles in the order in which they are to be seen to. */
export const inLedgerOrder = (obstacles: readonly Obstacle[]): readonly Obstacle[] =>
  obstacles
    .map((obstacle) => ({ obstacle, place: placeOf(obstacle) }))
    .sort((one, other) => compare(one.place, other.place))
    .map(({ obstacle }) => obstacle);
