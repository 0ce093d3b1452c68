/** What badges of installed apps need; not every browser has it. */
type Badging = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** Puts a number on the icon of the installed app, and takes it away at 0; elsewhere nothing happens. */
export function showBadge(count: number, device: Badging = navigator): void {
  const done = count > 0 ? device.setAppBadge?.(count) : device.clearAppBadge?.();
  // An app that is not installed has no icon, and some browsers then refuse.
  done?.catch(() => undefined);
}
