export type HandoffProblem =
  /** No code, or not the code that was made: a digit is wrong or missing. */
  | 'damaged'
  /** Made by a newer version of the app, with questions or answers that this one does not know. */
  | 'newer'
  /** Longer than any code of ours. */
  | 'too-long';

/** Why a code cannot be read, or made. */
export class HandoffError extends Error {
  override readonly name = 'HandoffError';
  readonly problem: HandoffProblem;

  constructor(problem: HandoffProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

export const damaged = () => new HandoffError('damaged', 'This is not a whole code.');

export const newer = () => new HandoffError('newer', 'A newer version of the app made this code.');

export const tooLong = () => new HandoffError('too-long', 'This is more than a code can hold.');
