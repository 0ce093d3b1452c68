import type { Verdict } from '../../domain/eligibility/verdict';
import { colourOf, strokeSign, TONES } from './draw-sign';

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
const LINE = 28;
const GAP = 20;
/** The longest that the name of a provision or of a product gets; what is longer is cut. */
const LONGEST_LABEL = 560;
const LONGEST_NAME = 260;
/** Below this a foot or a title would not fit. */
const NARROWEST = 620;
/** Browsers on phones draw no more pixels than this. */
const MOST_PIXELS = 16_000_000;

/** Where the parts of a map stand, in pixels of the page. */
function layOut(context: CanvasRenderingContext2D, { columns, rows, legend }: HeatPicture) {
  const longest = (texts: readonly string[], most: number) =>
    Math.min(most, Math.ceil(Math.max(0, ...texts.map((text) => context.measureText(text).width))));
  const label = longest(
    rows.map((row) => row.label),
    LONGEST_LABEL,
  );
  const head = longest(columns, LONGEST_NAME);
  const left = MARGIN + label + GAP;
  const width = Math.max(NARROWEST, left + columns.length * CELL + MARGIN);
  let x = MARGIN;
  let y = MARGIN + LINE * 2;
  const keys = legend.map((key) => {
    const room = longest([key.word], width);
    const needed = CELL + 6 + room;
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      y += CELL;
    }
    const placed = { ...key, x, y, room };
    x += needed + GAP;
    return placed;
  });
  const top = y + CELL + GAP + head;
  return { label, head, left, top, width, height: top + rows.length * CELL + LINE + MARGIN, keys };
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
export function drawHeat(picture: HeatPicture) {
  const { title, about, columns, rows, foot } = picture;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('There is no canvas.');
  const fontOf = (size: number) => `${size}px ${getComputedStyle(document.body).fontFamily}`;
  context.font = fontOf(14);
  const { label: room, head, left, top, width, height, keys } = layOut(context, picture);
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.textBaseline = 'middle';
  context.fillStyle = colourOf('--surface');
  context.fillRect(0, 0, width, height);

  const write = (text: string, x: number, y: number, most: number, size = 14, token = '--text') => {
    context.font = fontOf(size);
    context.fillStyle = colourOf(token);
    context.fillText(fitted(context, text, most), x, y);
  };
  const sign = (verdict: Verdict, x: number, y: number) => {
    const [ground, stroke] = TONES[verdict];
    context.fillStyle = colourOf(ground);
    context.fillRect(x + 1, y + 1, CELL - 2, CELL - 2);
    context.save();
    context.translate(x + (CELL - SIGN) / 2, y + (CELL - SIGN) / 2);
    strokeSign(context, verdict, colourOf(stroke));
    context.restore();
  };

  const whole = width - MARGIN * 2;
  write(title, MARGIN, MARGIN + LINE / 2, whole, 20);
  write(about, MARGIN, MARGIN + LINE * 1.5, whole, 14, '--text-quiet');
  for (const { verdict, word, x, y, room: own } of keys) {
    sign(verdict, x, y);
    write(word, x + CELL + 6, y + CELL / 2, own);
  }
  for (const [index, name] of columns.entries()) {
    context.save();
    context.translate(left + (index + 0.5) * CELL, top - 8);
    context.rotate(-Math.PI / 2);
    write(name, 0, 0, head);
    context.restore();
  }
  for (const [line, { label, cells }] of rows.entries()) {
    const y = top + line * CELL;
    context.fillStyle = colourOf('--line');
    context.fillRect(MARGIN, y - 0.5, left - MARGIN + cells.length * CELL, 1);
    write(label, MARGIN, y + CELL / 2, room);
    for (const [place, verdict] of cells.entries()) sign(verdict, left + place * CELL, y);
  }
  write(foot, MARGIN, height - MARGIN, whole, 12, '--text-quiet');
  return canvas;
}
