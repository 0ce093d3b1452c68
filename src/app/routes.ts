import type { RouteDefinition } from 'svelte-spa-router';
import HomePage from '../ui/home/HomePage.svelte';
import { fetched } from './fetched';

/**
 * The screens that are opened first, or from outside; every other one is in `far-routes.ts`.
 * Addresses are printed on paper and in codes: they never change.
 */
export const routes: RouteDefinition = {
  '/': HomePage,
  '/check/:step?/:product?': fetched(() => import('../ui/check/CheckPage.svelte')),
  '/results': fetched(() => import('../ui/results/ResultsPage.svelte')),
  '/measures': fetched(() => import('../ui/policies/MeasuresPage.svelte')),
  '/measures/:id': fetched(() => import('../ui/policies/MeasurePage.svelte')),
  '/r/*': fetched(() => import('../ui/handoff/ReceivedPage.svelte')),
  '/r': fetched(() => import('../ui/handoff/ReceivedPage.svelte')),
  '*': fetched(() => import('./FarScreens.svelte')),
};
