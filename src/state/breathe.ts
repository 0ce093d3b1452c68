/** Lets the browser do what it has to do, such as painting, before the work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
