import { parsePlainDate, type PlainDate } from '../domain/calendar/plain-date';

// The deadlines and documents are China's, whatever the clock of the device is set to.
const inChina = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const now = (): PlainDate => parsePlainDate(inChina.format(new Date()));

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
