/** Larger files and pictures are no photograph of a code, and could fill the memory of a phone. */
const MOST_BYTES = 20_000_000;
const MOST_PIXELS = 50_000_000;

/** A code is read fastest from a small picture; one that is far away needs a large one. */
const SIDES = [1_000, 3_000];

/** Codes are told from a light border, which a tight cut has taken away. */
const BORDER = 0.05;

export type PictureProblem =
  /** The file is larger than any photograph. */
  | 'too-big'
  /** More pixels than a phone can hold. */
  | 'too-many-pixels'
  /** Not a picture, or one that is cut short. */
  | 'no-picture';

/** Why a file gives no picture. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(`The file cannot be read as a picture: ${problem}.`);
    this.problem = problem;
  }
}

/** The picture as the browser knows it; its measures are known before it is unpacked. */
async function imageOf(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new PictureError('no-picture'));
    image.src = url;
  });
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || height === 0) throw new PictureError('no-picture');
  if (width * height > MOST_PIXELS) throw new PictureError('too-many-pixels');
  await image.decode().catch(() => {
    throw new PictureError('no-picture');
  });
  return image;
}

function drawn(image: HTMLImageElement, side: number): ImageData {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight));
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  const border = Math.ceil(Math.max(width, height) * BORDER);
  const canvas = document.createElement('canvas');
  canvas.width = width + 2 * border;
  canvas.height = height + 2 * border;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureError('no-picture');
  // What is see-through counts as paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, border, border, width, height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * The pixels of a picture, one size after another, until whoever reads them has enough.
 * @throws {PictureError}
 */
export async function* pixelsOf(file: Blob): AsyncGenerator<ImageData, void, void> {
  if (file.size > MOST_BYTES) throw new PictureError('too-big');
  const url = URL.createObjectURL(file);
  try {
    const image = await imageOf(url);
    const largest = Math.max(image.naturalWidth, image.naturalHeight);
    for (const [index, side] of SIDES.entries()) {
      if (index > 0 && largest <= (SIDES[index - 1] ?? 0)) return;
      yield drawn(image, side);
    }
  } finally {
    URL.revokeObjectURL(url);
  }
}
