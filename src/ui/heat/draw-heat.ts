import type { Verdict } from '../../domain/eligibility/verdict';
import { VERDICT_PATHS } from '../results/verdict-paths';

/** A map in words and verdicts, as it is drawn. */
export interface HeatPicture {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Verdict[] }[];
  readonly legend: readonly { readonly verdict: Verdict; readonly word: string }[];
  /** What has to be said wherever verdicts go. */
  readonly foot: string;
}

const CELL = 34;
const SIGN = 16;
const MARGIN = 24;
const LABEL = 340;
const HEAD = 150;
const LINE = 28;
/** Below this a foot or a title would not fit. */
const NARROWEST = 620;
/** Browsers on phones draw no more pixels than this. */
const MOST_PIXELS = 16_000_000;

/** Names of tokens: ground and sign of each verdict. */
const TONES: Readonly<Record<Verdict, readonly [ground: string, sign: string]>> = {
  eligible: ['--good-soft', '--good'],
  incomplete: ['--open-soft', '--open'],
  manual: ['--ask-soft', '--ask'],
  ineligible: ['--surface', '--bad'],
  lapsed: ['--past-soft', '--past'],
  'not-yet': ['--past-soft', '--past'],
  'nothing-to-apply': ['--past-soft', '--past'],
};

/** The size of a map in pixels of the page, and how many pixels of the picture each of them gets. */
export function sizeOf(columns: number, rows: number) {
  const width = Math.max(NARROWEST, MARGIN * 2 + LABEL + columns * CELL);
  const height = MARGIN * 2 + LINE * 4 + HEAD + rows * CELL;
  return { width, height, scale: Math.min(2, Math.sqrt(MOST_PIXELS / (width * height))) };
}

/** As much of a text as there is room for. */
function fitted(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && context.measureText(`${signs.join('')}…`).width > room) signs.pop();
  return `${signs.join('')}…`;
}

/**
 * Draws a map in the colours and letters of the page.
 * @throws TypeError where the browser has no canvas
 */
export function drawHeat({ title, about, columns, rows, legend, foot }: HeatPicture) {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('There is no canvas.');
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string) => style.getPropertyValue(token);
  const { width, height, scale } = sizeOf(columns.length, rows.length);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.textBaseline = 'middle';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.fillStyle = colour('--surface');
  context.fillRect(0, 0, width, height);

  const write = (text: string, x: number, y: number, room: number, size = 14, token = '--text') => {
    context.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
    context.fillStyle = colour(token);
    context.fillText(fitted(context, text, room), x, y);
  };
  const sign = (verdict: Verdict, x: number, y: number) => {
    const [ground, stroke] = TONES[verdict];
    context.fillStyle = colour(ground);
    context.fillRect(x + 1, y + 1, CELL - 2, CELL - 2);
    context.save();
    context.translate(x + (CELL - SIGN) / 2, y + (CELL - SIGN) / 2);
    context.strokeStyle = colour(stroke);
    context.lineWidth = 1.8;
    context.stroke(new Path2D(VERDICT_PATHS[verdict]));
    context.restore();
  };

  const whole = width - MARGIN * 2;
  write(title, MARGIN, MARGIN + LINE / 2, whole, 20);
  write(about, MARGIN, MARGIN + LINE * 1.5, whole, 14, '--text-quiet');
  const step = whole / legend.length;
  for (const [index, { verdict, word }] of legend.entries()) {
    const x = MARGIN + index * step;
    sign(verdict, x, MARGIN + LINE * 2);
    write(word, x + CELL + 4, MARGIN + LINE * 2 + CELL / 2, step - CELL - 8);
  }
  const top = MARGIN + LINE * 3 + HEAD;
  for (const [index, name] of columns.entries()) {
    context.save();
    context.translate(MARGIN + LABEL + (index + 0.5) * CELL, top - 6);
    context.rotate(-Math.PI / 2);
    write(name, 0, 0, HEAD - 12);
    context.restore();
  }
  for (const [line, { label, cells }] of rows.entries()) {
    const y = top + line * CELL;
    write(label, MARGIN, y + CELL / 2, LABEL - 8);
    for (const [place, verdict] of cells.entries()) {
      sign(verdict, MARGIN + LABEL + place * CELL, y);
    }
  }
  write(foot, MARGIN, height - MARGIN - LINE / 2, whole, 12, '--text-quiet');
  return canvas;
}
