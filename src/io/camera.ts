export type CameraProblem =
  /** The address is not safe enough for a camera: http, not https. */
  | 'insecure'
  /** The browser lets no page use a camera. */
  | 'unsupported'
  | 'denied'
  /** The device has no camera. */
  | 'none'
  /** Another program holds it, or it does not start. */
  | 'busy';

/** Why there is no picture from a camera. */
export class CameraError extends Error {
  override readonly name = 'CameraError';
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem) {
    super(`There is no picture from a camera: ${problem}.`);
    this.problem = problem;
  }
}

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

/**
 * Asks for the camera at the back, or for whichever there is, without sound.
 * @throws {CameraError}
 */
export async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraError('insecure');
  // The types promise it; browsers inside other apps do not have it.
  if (!('mediaDevices' in navigator)) throw new CameraError('unsupported');
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    throw new CameraError(PROBLEMS[name] ?? 'busy');
  }
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
