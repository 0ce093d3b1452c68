import type { Attachment } from 'svelte/attachments';

/** A finger that moves farther, in CSS pixels, does not rest. */
const STILL = 12;
const KEYS = new Set(['Enter', ' ']);
/** A finger that rests neither scrolls, nor marks text, nor calls the menu of a link. */
const QUIET = {
  'touch-action': 'none',
  'user-select': 'none',
  '-webkit-user-select': 'none',
  '-webkit-touch-callout': 'none',
} as const;

/**
 * Calls back once a finger has rested on the element for so many milliseconds, or a key that
 * presses buttons was held down on it. A shorter press does nothing.
 */
export const longPress =
  (onpress: () => void, ms = 3000): Attachment<HTMLElement> =>
  (element) => {
    const listening = new AbortController();
    const { signal } = listening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from = { x: 0, y: 0 };
    const end = () => clearTimeout(timer);
    const begin = () => {
      end();
      timer = setTimeout(onpress, ms);
    };
    const press = ({ isPrimary, clientX, clientY }: PointerEvent) => {
      from = { x: clientX, y: clientY };
      if (isPrimary) begin();
      else end();
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > STILL) end();
    };
    const hold = (event: KeyboardEvent) => {
      if (!KEYS.has(event.key)) return;
      event.preventDefault();
      if (!event.repeat) begin();
    };
    for (const [name, value] of Object.entries(QUIET)) element.style.setProperty(name, value);
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('keydown', hold, { signal });
    element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    for (const name of ['pointerup', 'pointercancel', 'pointerleave', 'keyup', 'blur'] as const) {
      element.addEventListener(name, end, { signal });
    }
    return () => {
      end();
      listening.abort();
    };
  };
