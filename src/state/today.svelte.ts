import { chinaDay } from '../domain/calendar/china-day';
import type { PlainDate } from '../domain/calendar/plain-date';
import { TurnedBack } from './turned-back';

const MINUTE = 60_000;

/** Today in China, kept true while the page is open. */
class Today {
  current = $state<PlainDate>(chinaDay(Date.now()));
  /** The clock of the device was put back while the page was open. */
  turnedBack = $state(false);
  readonly #clock = new TurnedBack();

  /** Looks at the clock again every minute, and whenever the page is come back to. */
  follow(): () => void {
    const look = () => this.#look();
    look();
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    // A page that was kept aside comes back without being loaded; a window may lie beside another.
    window.addEventListener('pageshow', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
      window.removeEventListener('focus', look);
    };
  }

  /** Takes the clock to be right as it is now. */
  trust(): void {
    this.#clock.trust();
    this.#look();
  }

  #look(): void {
    this.current = chinaDay(Date.now());
    this.turnedBack = this.#clock.look(Date.now(), performance.now());
  }
}

export const today = new Today();
