import { correction, generate } from 'lean-qr';

/** The quiet zone around a code, in modules. */
const QUIET = 4;

/** A QR code to be drawn: a path in a square, in modules. */
export interface QrCode {
  /** Width and height, the quiet zone included. */
  readonly size: number;
  /** How many modules it has without the quiet zone: 17 and four for each version. */
  readonly modules: number;
  /** The dark modules, as the path of a drawing. */
  readonly path: string;
}

/**
 * One still code with the middle of the usual corrections; digits within the text are kept tight.
 * @throws where the text is longer than any code holds
 */
export function qrCode(text: string): QrCode {
  const code = generate(text, {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
  });
  const { size } = code;
  const path: string[] = [];
  for (let y = 0; y < size; y += 1) {
    let from = -1;
    for (let x = 0; x <= size; x += 1) {
      const isDark = x < size && code.get(x, y);
      if (isDark && from < 0) from = x;
      if (!isDark && from >= 0) {
        path.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1H${from + QUIET}z`);
        from = -1;
      }
    }
  }
  return { size: size + 2 * QUIET, modules: size, path: path.join('') };
}
