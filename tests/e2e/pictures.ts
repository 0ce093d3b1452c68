import { crc32, deflateSync } from 'node:zlib';
import { correction, generate } from 'lean-qr';
import { PNG } from 'pngjs';
import { type Draw, drawBelow } from '../bench/seeded';

const WHITE = 255;
const BLACK = 0;

/** A white picture. */
export function paper(width: number, height: number): PNG {
  const png = new PNG({ width, height });
  png.data.fill(WHITE);
  return png;
}

/** Blackens a rectangle. */
export function blot(png: PNG, left: number, top: number, width: number, height: number): PNG {
  for (let y = top; y < top + height; y += 1) {
    for (let x = left; x < left + width; x += 1) {
      png.data.fill(BLACK, (y * png.width + x) * 4, (y * png.width + x) * 4 + 3);
    }
  }
  return png;
}

/** A picture of codes beside each other, with a light border. */
export function codesOf(texts: readonly string[], module = 4): PNG {
  const codes = texts.map((text) => generate(text, { minCorrectionLevel: correction.M }));
  const side = (Math.max(...codes.map(({ size }) => size)) + 8) * module;
  const png = paper(side * codes.length, side);
  for (const [index, code] of codes.entries()) {
    for (let y = 0; y < code.size; y += 1) {
      for (let x = 0; x < code.size; x += 1) {
        if (!code.get(x, y)) continue;
        blot(png, index * side + (x + 4) * module, (y + 4) * module, module, module);
      }
    }
  }
  return png;
}

export function cut(png: PNG, left: number, top: number, width: number, height: number): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(png, part, left, top, width, height);
  return part;
}

/** Specks all over the picture. */
export function speckled(png: PNG, draw: Draw, share: number): PNG {
  const count = Math.floor(png.width * png.height * share);
  for (let speck = 0; speck < count; speck += 1) {
    const at = drawBelow(draw, png.width * png.height) * 4;
    png.data.fill(draw() < 0.5 ? BLACK : WHITE, at, at + 3);
  }
  return png;
}

interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What hangs together in one colour, from top to bottom.
 * @param colour as `#rrggbb`
 */
export function patchesOf({ data, width, height }: PNG, colour: string): readonly Patch[] {
  const wanted = Number.parseInt(colour.slice(1), 16);
  const isLeft = Uint8Array.from({ length: width * height }, (_, at) =>
    data.readUIntBE(at * 4, 3) === wanted ? 1 : 0,
  );
  const patches: Patch[] = [];
  for (let start = isLeft.indexOf(1); start >= 0; start = isLeft.indexOf(1, start)) {
    let [left, right, top, bottom] = [width, 0, height, 0];
    const waiting = [start];
    isLeft[start] = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      const beside = [x > 0 && at - 1, x < width - 1 && at + 1, at - width, at + width];
      for (const next of beside) {
        if (next === false || isLeft[next] !== 1) continue;
        isLeft[next] = 0;
        waiting.push(next);
      }
    }
    patches.push({ left, top, width: right - left + 1, height: bottom - top + 1 });
  }
  return patches;
}

export const bytesOf = (png: PNG): Buffer => PNG.sync.write(png);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, sum]);
}

/** A black picture of any size in a small file: one bit a pixel. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
