const KEY = 'yuyao-zicha.text';

/** How large the letters are. A browser may forbid storage; the choice is then made anew each time. */
class Reading {
  large = $state(false);

  choose(large: boolean): void {
    this.large = large;
    if (large) document.documentElement.dataset['text'] = 'large';
    else delete document.documentElement.dataset['text'];
    try {
      localStorage.setItem(KEY, large ? 'large' : 'normal');
    } catch {
      // Nothing is lost but the choice.
    }
  }

  /** Takes up the choice made last time. */
  resume(): void {
    try {
      if (localStorage.getItem(KEY) === 'large') this.choose(true);
    } catch {
      // Letters stay as they are.
    }
  }
}

export const reading = new Reading();
