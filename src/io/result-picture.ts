import type { QrCode } from './qr-code';
import { wrapText } from './wrap-text';

/** A result in words, from top to bottom. */
export interface PictureContent {
  readonly brand: string;
  readonly title: string;
  /** Whose it is and by which day, each on lines of its own. */
  readonly about: readonly string[];
  readonly counts: readonly { readonly count: number; readonly word: string }[];
  readonly heading: string;
  readonly items: readonly string[];
  /** What was left out of the items. */
  readonly more: string | undefined;
  readonly code: { readonly qr: QrCode; readonly caption: string } | undefined;
  readonly disclaimer: string;
}

/** How it is drawn: on light paper, whatever the page looks like. */
export interface PictureLook {
  readonly dark: string;
  readonly light: string;
  readonly font: string;
}

const WIDTH = 1080;
const EDGE = 72;
const INNER = WIDTH - 2 * EDGE;
/** The widest that a code gets; each module has a whole number of pixels. */
const WIDEST_CODE = 600;
const QUIET = 0.7;

interface Style {
  readonly size: number;
  readonly weight?: number;
  readonly opacity?: number;
  readonly indent?: number;
  readonly centred?: boolean;
}

/** Draws from top to bottom, or only finds out how high it gets. */
class Pen {
  y = EDGE;
  readonly #context: CanvasRenderingContext2D;
  readonly #look: PictureLook;
  readonly #draws: boolean;

  constructor(context: CanvasRenderingContext2D, look: PictureLook, draws: boolean) {
    this.#context = context;
    this.#look = look;
    this.#draws = draws;
    context.textBaseline = 'top';
    context.fillStyle = look.dark;
  }

  text(text: string, style: Style, from = EDGE, most = INNER): void {
    const { size, indent = 0, centred = false } = style;
    this.#use(style);
    const context = this.#context;
    const widthOf = (line: string) => context.measureText(line).width;
    for (const line of wrapText(text, most - indent, widthOf)) {
      const left = centred ? from + (most - widthOf(line)) / 2 : from + indent;
      if (this.#draws) context.fillText(line, left, this.y);
      this.y += size * 1.5;
    }
  }

  code({ size, path }: QrCode): void {
    const module = Math.floor(WIDEST_CODE / size);
    const side = module * size;
    if (this.#draws) {
      this.#context.save();
      this.#context.globalAlpha = 1;
      this.#context.translate((WIDTH - side) / 2, this.y);
      this.#context.scale(module, module);
      this.#context.fill(new Path2D(path));
      this.#context.restore();
    }
    this.y += side;
  }

  line(): void {
    this.y += 28;
    this.#context.globalAlpha = 0.25;
    if (this.#draws) this.#context.fillRect(EDGE, this.y, INNER, 2);
    this.y += 32;
  }

  gap(height: number): void {
    this.y += height;
  }

  #use({ size, weight = 400, opacity = 1 }: Style): void {
    this.#context.font = `${weight} ${size}px ${this.#look.font}`;
    this.#context.globalAlpha = opacity;
  }
}

function counts(pen: Pen, all: PictureContent['counts']): void {
  const width = INNER / Math.max(1, all.length);
  const top = pen.y;
  let bottom = top;
  for (const [index, { count, word }] of all.entries()) {
    pen.y = top;
    const left = EDGE + index * width;
    pen.text(String(count), { size: 68, weight: 700 }, left, width);
    pen.text(word, { size: 30, opacity: QUIET }, left, width - 16);
    bottom = Math.max(bottom, pen.y);
  }
  pen.y = bottom;
}

function compose(pen: Pen, content: PictureContent): void {
  pen.text(content.brand, { size: 32, weight: 600, opacity: QUIET });
  pen.text(content.title, { size: 56, weight: 700 });
  pen.gap(8);
  for (const text of content.about) pen.text(text, { size: 32, opacity: QUIET });
  pen.line();
  counts(pen, content.counts);
  pen.line();
  pen.text(content.heading, { size: 38, weight: 700 });
  pen.gap(12);
  for (const item of content.items) {
    pen.text(item, { size: 34 });
    pen.gap(10);
  }
  if (content.more !== undefined) pen.text(content.more, { size: 32, opacity: QUIET });
  if (content.code) {
    pen.line();
    pen.code(content.code.qr);
    pen.text(content.code.caption, { size: 32, centred: true });
  }
  pen.line();
  pen.text(content.disclaimer, { size: 30, opacity: QUIET });
}

/**
 * Draws a result as a picture to be saved.
 * @throws TypeError where the browser cannot draw it
 */
export async function drawResult(content: PictureContent, look: PictureLook): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('The browser draws no pictures.');
  const trial = new Pen(context, look, false);
  compose(trial, content);
  canvas.width = WIDTH;
  canvas.height = Math.ceil(trial.y + EDGE);
  context.fillStyle = look.light;
  context.fillRect(0, 0, canvas.width, canvas.height);
  compose(new Pen(context, look, true), content);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new TypeError('The browser gives no picture away.');
  return blob;
}
