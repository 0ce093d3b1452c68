/** How long nobody may touch the screen before it asks, in milliseconds. */
const IDLE = 60_000;
/** How long it asks. */
const WARNING = 20_000;
const LOOK = 250;
/** The question stays under the finger that answers it until the finger has gone. */
const TAP = 400;

// No scrolling: a page also scrolls by itself, and a finger that scrolls has touched it.
const TOUCHES = ['pointerdown', 'pointerup', 'keydown', 'wheel', 'input'] as const;

/**
 * Two clocks: the one of the day may be put back, the other may stand still while a device sleeps.
 * Whichever has gone further counts.
 */
const now = (): readonly number[] => [Date.now(), performance.now()];

/** Notices that a visitor has walked away. */
class BoothIdle {
  /** Whole seconds until the visit ends, while the screen asks whether somebody is there. */
  secondsLeft = $state<number>();
  #touched = now();

  /** Watches until the result is called; calls `onleft` once when nobody has come back. */
  watch(onleft: () => void): () => void {
    this.touch();
    const look = () => {
      if (this.#look()) onleft();
    };
    const touch = () => this.#note();
    const timer = setInterval(look, LOOK);
    // A page that slept tells at once how late it is.
    document.addEventListener('visibilitychange', look);
    for (const type of TOUCHES) window.addEventListener(type, touch, { capture: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const type of TOUCHES) window.removeEventListener(type, touch, { capture: true });
      this.secondsLeft = undefined;
    };
  }

  /** Somebody is there. */
  touch(): void {
    this.#note();
    this.secondsLeft = undefined;
  }

  #note(): void {
    this.#touched = now();
  }

  /** Whether nobody has come back. */
  #look(): boolean {
    const gone = Math.max(...now().map((time, index) => time - (this.#touched[index] ?? time)));
    if (this.secondsLeft !== undefined && gone < TAP) return false;
    const left = IDLE + WARNING - gone;
    this.secondsLeft = left > WARNING ? undefined : Math.max(0, Math.ceil(left / 1000));
    return left <= 0;
  }
}

export const boothIdle = new BoothIdle();
