import { clockDoubt } from '../domain/calendar/clock';
import type { PlainDate } from '../domain/calendar/plain-date';
import { readMarks, setMark } from '../storage/marks';
import { library } from './library.svelte';
import { onMarks } from './on-marks';
import { today } from './today.svelte';

/** Whether the clock of this device can be right. */
class Clock {
  /** What earlier visits have seen is known. */
  known = $state(false);
  /** The latest day of earlier visits; undefined where none is remembered. */
  #latestSeen = $state.raw<PlainDate>();
  #noted: PlainDate | undefined;
  readonly doubt = $derived.by(() => {
    const checkedOn = library.loaded?.catalogue.checkedOn;
    if (checkedOn === undefined) return undefined;
    const { current, turnedBack } = today;
    return clockDoubt({ today: current, checkedOn, latestSeen: this.#latestSeen, turnedBack });
  });

  /** Reads which day the device has given before. */
  async resume(): Promise<void> {
    this.#latestSeen = (await onMarks(readMarks))?.latestDay;
    this.known = true;
  }

  /** Remembers a day for later visits, unless it is in doubt. */
  async note(day: PlainDate): Promise<void> {
    const isLater = this.#latestSeen === undefined || day > this.#latestSeen;
    if (!this.known || !isLater || this.doubt !== undefined || day === this.#noted) return;
    this.#noted = day;
    await this.#remember(day);
  }

  /** Takes the clock to be right as it is. */
  async trust(): Promise<void> {
    today.trust();
    this.#latestSeen = undefined;
    await this.#remember(today.current);
  }

  async #remember(day: PlainDate): Promise<void> {
    await onMarks((db) => setMark(db, { key: 'day', day }));
  }
}

export const clock = new Clock();
