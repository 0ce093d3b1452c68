import type { Attachment } from 'svelte/attachments';
import { VERDICTS, type Verdict } from '../../domain/eligibility/verdict';
import { colourOf, strokeSign, TONES } from './draw-sign';

/** What the colours of a page depend on. */
const MODES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Dots of a picture for each of the 16 steps of a sign: enough for a dense screen at twice the size. */
const DOTS = 6;

/** A sign as a picture for CSS; none where the browser has no canvas, where words and colours are left. */
function pictureOf(verdict: Verdict, colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16 * DOTS;
  const context = canvas.getContext('2d');
  if (!context) return 'none';
  context.scale(DOTS, DOTS);
  strokeSign(context, verdict, colour);
  return `url(${canvas.toDataURL()})`;
}

/**
 * Gives what is inside the sign of every verdict as `--sign-…`, in the colours of now. Drawn as
 * elements, the signs of thousands of fields would hold up scrolling; a picture costs next to nothing.
 */
export const signs: Attachment<HTMLElement> = (frame) => {
  const modes = MODES.map((mode) => matchMedia(mode));
  const paint = () => {
    const forced = matchMedia('(forced-colors: active)').matches;
    for (const verdict of VERDICTS) {
      const [, tone] = TONES[verdict];
      const colour = forced ? getComputedStyle(frame).color : colourOf(tone);
      frame.style.setProperty(`--sign-${verdict}`, pictureOf(verdict, colour));
    }
  };
  paint();
  for (const mode of modes) mode.addEventListener('change', paint);
  return () => {
    for (const mode of modes) mode.removeEventListener('change', paint);
  };
};
