import type { Verdict } from '../../domain/eligibility/verdict';
import { VERDICT_PATHS } from '../results/verdict-paths';

/** Names of tokens: ground and sign of each verdict on the map. */
export const TONES: Readonly<Record<Verdict, readonly [ground: string, sign: string]>> = {
  eligible: ['--good-soft', '--good'],
  incomplete: ['--open-soft', '--open'],
  manual: ['--ask-soft', '--ask'],
  // What is ruled out steps back.
  ineligible: ['--surface', '--bad'],
  lapsed: ['--past-soft', '--past'],
  'not-yet': ['--past-soft', '--past'],
  'nothing-to-apply': ['--past-soft', '--past'],
};

/** What a token says in the colours of now. */
export const colourOf = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(token);

/** Strokes the sign of a verdict in a square of 16. */
export function strokeSign(
  context: CanvasRenderingContext2D,
  verdict: Verdict,
  colour: string,
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 1.8;
  context.strokeStyle = colour;
  context.stroke(new Path2D(VERDICT_PATHS[verdict]));
}
