/** Asks for the whole screen; a device that has none to give, or does not want to, goes on without. */
function fill(): void {
  const { documentElement: page } = document;
  if (document.fullscreenElement || !('requestFullscreen' in page)) return;
  page.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}

/**
 * Keeps the screen lit, and fills it from the first touch on. The browser takes both away when the
 * page goes out of sight; the next touch, or coming back, takes them again.
 */
export function holdScreen(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isHeld = true;
  const wake = async () => {
    if (!isHeld || document.hidden || !('wakeLock' in navigator)) return;
    if (lock && !lock.released) return;
    const taken = await navigator.wakeLock.request('screen');
    if (isHeld && (!lock || lock.released)) lock = taken;
    else await taken.release();
  };
  // Without it the screen goes dark, and nothing else is lost.
  const stayAwake = () => void wake().catch(() => undefined);
  const touched = () => {
    stayAwake();
    fill();
  };
  stayAwake();
  document.addEventListener('visibilitychange', stayAwake);
  window.addEventListener('click', touched);
  return () => {
    isHeld = false;
    document.removeEventListener('visibilitychange', stayAwake);
    window.removeEventListener('click', touched);
    void lock?.release().catch(() => undefined);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  };
}
