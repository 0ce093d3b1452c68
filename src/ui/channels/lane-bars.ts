import type { LengthUnit } from '../../domain/channels/channel';
import type { Lane, Part } from '../../domain/channels/lanes';

/** A step with a length, in per cent of the whole width. */
export interface Bar {
  readonly part: Part;
  readonly value: number;
  readonly x: number;
  readonly width: number;
}

/** The steps of a lane that have a length in a unit, one after another and to one scale. */
export function barsOf({ parts }: Lane, unit: LengthUnit, longest: number): readonly Bar[] {
  let end = 0;
  return parts.flatMap((part) => {
    if (part.length?.unit !== unit) return [];
    const { value } = part.length;
    const bar = { part, value, x: (end / longest) * 100, width: (value / longest) * 100 };
    end += value;
    return [bar];
  });
}

/** How a step is drawn: dashed where only others tell of it, dotted where it is a target. */
export const lookOf = ({ kind, source }: Part): 'target' | 'statutory' | 'pause' => {
  if (kind === 'target') return 'target';
  return source?.tier === 'C' ? 'pause' : 'statutory';
};
