/** Why a backup was not made, not read or not restored. In each case nothing was changed. */
export type BackupProblem =
  /** No backup of this app. */
  | 'foreign'
  /** Not what was written: cut off or changed on its way. */
  | 'damaged'
  /** Made by a version of the app that this one does not know yet. */
  | 'newer'
  | 'too-large'
  /** It would not be, without the attached files. */
  | 'files-too-large'
  /** The browser does not give the bytes of an attached file. */
  | 'files-unreadable'
  | 'password-needed'
  | 'password-wrong'
  /** The browser lacks what is needed for it, as on pages without https. */
  | 'unsupported'
  /** Whole, but what it holds does not fit together. */
  | 'content'
  /** The device holds something else by now than what was compared. */
  | 'changed'
  /** The device does not hold the last changes, and could not store them now. */
  | 'unsaved'
  /** The device has no room for it. */
  | 'full'
  | 'failed';

export class BackupError extends Error {
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem, cause?: unknown) {
    super(`backup: ${problem}`, { cause });
    this.name = 'BackupError';
    this.problem = problem;
  }
}

/** Dexie wraps what the browser says of a full disk in the error of the transaction. */
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner)));

/** The problem behind any error. */
export function problemOf(error: unknown): BackupProblem {
  if (error instanceof BackupError) return error.problem;
  return isFull(error) ? 'full' : 'failed';
}
