/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE = 100;

/** Calls back in a task of its own, when the browser has time; the result takes that back. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}
