// Part of the first paint: a browser that forbids storage must not keep the page from coming.
const KEY = 'yuyao-zicha.booth';

/** Whether this device was in booth mode when it was last known: read at once, before the database. */
export function isBooth(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

/** Remembers it for the next start of the app. */
export function rememberBooth(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // The next start then waits for the database.
  }
}
