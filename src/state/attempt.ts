/** A browser may forbid storage altogether, or have no room; then nothing is kept, and nothing else is lost. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
