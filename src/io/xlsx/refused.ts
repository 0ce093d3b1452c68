import type { FileProblem } from '../../domain/batch/fault';

/** Thrown where a file is given up in the middle of it. */
export class Refused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
