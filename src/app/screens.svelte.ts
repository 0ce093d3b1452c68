import type { RouteDefinition } from 'svelte-spa-router';
import HomePage from '../ui/home/HomePage.svelte';
import { fetched } from './fetched';

/** What is opened first, or from outside. Addresses are printed and in codes: they never change. */
export const near: RouteDefinition = {
  '/': HomePage,
  '/check/:step?/:product?': fetched(() => import('../ui/check/CheckPage.svelte')),
  '/results': fetched(() => import('../ui/results/ResultsPage.svelte')),
  '/measures': fetched(() => import('../ui/policies/MeasuresPage.svelte')),
  '/measures/:id': fetched(() => import('../ui/policies/MeasurePage.svelte')),
  '/r/*': fetched(() => import('../ui/handoff/ReceivedPage.svelte')),
  '/r': fetched(() => import('../ui/handoff/ReceivedPage.svelte')),
};

/** The screens as far as the router knows them. Of those in `far-routes.ts` the first page need not. */
class Screens {
  routes = $state.raw<RouteDefinition>({ ...near, '*': fetched(() => this.#widen()) });

  /** Takes up all the others: the router that has asked gives way to one that knows them. */
  async #widen(): Promise<never> {
    const { farRoutes } = await import('./far-routes');
    this.routes = { ...near, ...farRoutes };
    return new Promise(() => undefined);
  }
}

export const screens = new Screens();

/** A booth has one screen, whatever the address. */
export const boothRoutes: RouteDefinition = {
  '*': fetched(() => import('../ui/booth/BoothRoom.svelte')),
};
