import type { AsyncSvelteComponent } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import Crash from '../ui/shell/Crash.svelte';

/** A screen that is fetched when it is opened; a sentence stands for one that does not arrive. */
export const fetched = (load: AsyncSvelteComponent) =>
  wrap({ asyncComponent: () => load().catch(() => ({ default: Crash })) });
