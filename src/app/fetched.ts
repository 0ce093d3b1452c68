import type { AsyncSvelteComponent } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import { breathe } from '../state/breathe';
import Crash from '../ui/shell/Crash.svelte';

/**
 * A screen that is fetched when it is opened; a sentence stands for one that does not arrive. To ask
 * for its files is a task of its own beside that of leaving the screen before.
 */
export const fetched = (load: AsyncSvelteComponent) =>
  wrap({
    asyncComponent: async () => {
      await breathe();
      return load().catch(() => ({ default: Crash }));
    },
  });
