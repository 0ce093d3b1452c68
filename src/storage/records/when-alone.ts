/**
 * Does work where no other open page has asked for it under this name, and from then on keeps any
 * other page from doing it, until this one is closed. Where the browser has no locks, nobody does it.
 */
export async function whenAlone(name: string, work: () => Promise<unknown>): Promise<void> {
  if (!('locks' in navigator)) return;
  const { locks } = navigator;
  const done = locks.request(name, { ifAvailable: true }, (lock) => lock && work());
  // Asked for in the same breath, so that it follows at once: no other page comes in between.
  void locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined));
  await done;
}
