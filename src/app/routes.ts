import type { RouteDefinition } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import HomePage from '../ui/home/HomePage.svelte';
import NotFound from '../ui/home/NotFound.svelte';

/** Addresses are printed on paper and in codes: they never change. */
export const routes: RouteDefinition = {
  '/': HomePage,
  '/check/:step?/:product?': wrap({ asyncComponent: () => import('../ui/check/CheckPage.svelte') }),
  '/results': wrap({ asyncComponent: () => import('../ui/results/ResultsPage.svelte') }),
  '/measures': wrap({ asyncComponent: () => import('../ui/policies/MeasuresPage.svelte') }),
  '/measures/:id': wrap({ asyncComponent: () => import('../ui/policies/MeasurePage.svelte') }),
  '*': NotFound,
};
