import { parsePlainDate, type PlainDate } from '../domain/calendar/plain-date';

// The deadlines and documents are China's, whatever the clock of the device is set to.
// China has had one time, without summer time, since 1991.
const AHEAD_OF_UTC = 8 * 60 * 60 * 1000;

/** By plain arithmetic: what the platform knows of time zones takes a tenth of a second to wake. */
const now = (): PlainDate =>
  parsePlainDate(new Date(Date.now() + AHEAD_OF_UTC).toISOString().slice(0, 10));

/** Today in China, kept true while the page is open. */
class Today {
  current = $state<PlainDate>(now());

  /** Looks at the clock again whenever the page comes to the front, and every minute. */
  follow(): () => void {
    const look = () => {
      this.current = now();
    };
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }
}

export const today = new Today();
