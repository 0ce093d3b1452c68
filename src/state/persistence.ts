/** Asks the browser; undefined where it has no answer, as on addresses without https. */
async function attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** Whether the browser has promised not to clear by itself what is stored. */
export const isPersisted = (): Promise<boolean | undefined> =>
  attempt(() => navigator.storage.persisted());

/** Asks for that promise; some browsers ask the user in turn. */
export const askToPersist = (): Promise<boolean | undefined> =>
  attempt(() => navigator.storage.persist());

/** How many bytes everything of this address takes, as the browser estimates it. */
export const estimateUsage = (): Promise<number | undefined> =>
  attempt(async () => (await navigator.storage.estimate()).usage);

/** Bytes that are taken and that may be, by everything of this address. */
export interface Room {
  readonly used: number;
  readonly most: number;
}

/** How much room there is, as the browser estimates it. */
export const estimateRoom = (): Promise<Room | undefined> =>
  attempt(async () => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  });
