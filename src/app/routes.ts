import type { AsyncSvelteComponent, RouteDefinition } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import HomePage from '../ui/home/HomePage.svelte';
import NotFound from '../ui/home/NotFound.svelte';
import Crash from '../ui/shell/Crash.svelte';

/** A screen that is fetched when it is opened; a sentence stands for one that does not arrive. */
const fetched = (load: AsyncSvelteComponent) =>
  wrap({ asyncComponent: () => load().catch(() => ({ default: Crash })) });

/** Addresses are printed on paper and in codes: they never change. */
export const routes: RouteDefinition = {
  '/': HomePage,
  '/check/:step?/:product?': fetched(() => import('../ui/check/CheckPage.svelte')),
  '/results': fetched(() => import('../ui/results/ResultsPage.svelte')),
  '/measures': fetched(() => import('../ui/policies/MeasuresPage.svelte')),
  '/measures/:id': fetched(() => import('../ui/policies/MeasurePage.svelte')),
  '/filings': fetched(() => import('../ui/filings/FilingsPage.svelte')),
  '/filings/new': fetched(() => import('../ui/filings/NewFilingPage.svelte')),
  '/filings/papers': fetched(() => import('../ui/checklist/PapersPage.svelte')),
  '/filings/:id': fetched(() => import('../ui/filings/FilingPage.svelte')),
  '/certificates': fetched(() => import('../ui/certificates/CertificatesPage.svelte')),
  '/agenda': fetched(() => import('../ui/agenda/AgendaPage.svelte')),
  '/timeline': fetched(() => import('../ui/timeline/TimelinePage.svelte')),
  '/changes': fetched(() => import('../ui/timeline/ChangesPage.svelte')),
  '/places': fetched(() => import('../ui/places/PlacesPage.svelte')),
  '/cases': fetched(() => import('../ui/cases/CasesPage.svelte')),
  '/packs': fetched(() => import('../ui/packs/PacksPage.svelte')),
  '/share': fetched(() => import('../ui/handoff/SharePage.svelte')),
  '/r/*': fetched(() => import('../ui/handoff/ReceivedPage.svelte')),
  '/r': fetched(() => import('../ui/handoff/ReceivedPage.svelte')),
  '/me': fetched(() => import('../ui/me/MePage.svelte')),
  '*': NotFound,
};
