import { ownCode } from '../domain/handoff/own-code';
import { CameraError, closeCamera, openCamera, type CameraProblem } from '../io/camera';
import { PictureError, pixelsOf, type PictureProblem } from '../io/picture';
import { loadScanner, textsIn } from '../io/scanner';

/** How long the device rests between two looks through the camera. */
const PAUSE_MS = 150;

type CodeProblem =
  /** There is no code in the picture, or none that can be read. */
  | 'no-code'
  /** There is a code, and it is not ours. */
  | 'foreign'
  /** There are several of ours. */
  | 'several';

export type ScanProblem =
  | CameraProblem
  | PictureProblem
  | CodeProblem
  /** What reads codes did not arrive. */
  | 'no-scanner'
  /** The camera was taken away. */
  | 'lost';

type Found = { readonly code: string } | { readonly problem: CodeProblem };

function foundIn(texts: readonly string[]): Found {
  if (texts.length === 0) return { problem: 'no-code' };
  const [code, ...others] = new Set(texts.flatMap((text) => ownCode(text) ?? []));
  if (code === undefined) return { problem: 'foreign' };
  return others.length > 0 ? { problem: 'several' } : { code };
}

function problemOf(error: unknown): ScanProblem {
  if (error instanceof CameraError || error instanceof PictureError) return error.problem;
  return 'no-scanner';
}

/** Looks for a code of ours through the camera and in pictures, until it has one. */
export class Scanning {
  /** The picture of the camera while it is on. */
  stream = $state.raw<MediaStream>();
  /** What is being waited for. */
  waitsFor = $state<'camera' | 'picture'>();
  problem = $state<ScanProblem>();
  readonly #done: (code: string) => void;
  /** Counts what was begun, so that what was given up comes to nothing. */
  #turn = 0;

  /** @param done is called once, with the digits of the code */
  constructor(done: (code: string) => void) {
    this.#done = done;
  }

  /** Switches the camera on; the browser asks for leave where it has none. */
  async start(): Promise<void> {
    const mine = this.#begin('camera');
    try {
      const stream = await openCamera();
      if (mine !== this.#turn) {
        closeCamera(stream);
        return;
      }
      this.stream = stream;
      for (const track of stream.getTracks()) track.onended = () => this.#fail(mine, 'lost');
      await loadScanner();
      if (mine === this.#turn) this.waitsFor = undefined;
    } catch (error) {
      this.#fail(mine, problemOf(error));
    }
  }

  /** Looks at what a camera shows, again and again, while it is on. */
  async watch(video: HTMLVideoElement): Promise<void> {
    const mine = this.#turn;
    try {
      await loadScanner();
      while (mine === this.#turn) {
        if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
          const found = foundIn(await textsIn(video));
          if (mine !== this.#turn) return;
          if ('code' in found) return this.#finish(found.code);
          // Nothing in sight yet is no problem; what was said of a code stays until another comes.
          if (found.problem !== 'no-code') this.problem = found.problem;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    } catch (error) {
      this.#fail(mine, problemOf(error));
    }
  }

  /** Looks for a code in a picture. */
  async read(file: Blob): Promise<void> {
    const mine = this.#begin('picture');
    try {
      let found: Found = { problem: 'no-code' };
      for await (const pixels of pixelsOf(file)) {
        found = foundIn(await textsIn(pixels));
        if ('code' in found || found.problem !== 'no-code') break;
      }
      if (mine !== this.#turn) return;
      if ('code' in found) this.#finish(found.code);
      else this.#fail(mine, found.problem);
    } catch (error) {
      this.#fail(mine, problemOf(error));
    }
  }

  /** Switches the camera off and gives up whatever was begun. */
  stop(): void {
    this.#turn += 1;
    if (this.stream) closeCamera(this.stream);
    this.stream = undefined;
    this.waitsFor = undefined;
  }

  #begin(waitsFor: 'camera' | 'picture'): number {
    this.stop();
    this.problem = undefined;
    this.waitsFor = waitsFor;
    return this.#turn;
  }

  #fail(turn: number, problem: ScanProblem): void {
    if (turn !== this.#turn) return;
    this.stop();
    this.problem = problem;
  }

  #finish(code: string): void {
    this.stop();
    this.#done(code);
  }
}
