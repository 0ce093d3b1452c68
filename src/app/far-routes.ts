import type { RouteDefinition } from 'svelte-spa-router';
import NotFound from '../ui/home/NotFound.svelte';
import { fetched } from './fetched';

/** The screens that no one opens first. Their addresses never change either. */
export const farRoutes: RouteDefinition = {
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
  '/me': fetched(() => import('../ui/me/MePage.svelte')),
  '/products': fetched(() => import('../ui/products/ProductsPage.svelte')),
  '/products/:id': fetched(() => import('../ui/products/ProductPage.svelte')),
  '/heat': fetched(() => import('../ui/heat/HeatPage.svelte')),
  '/channels': fetched(() => import('../ui/channels/ChannelsPage.svelte')),
  '/ledger': fetched(() => import('../ui/ledger/LedgerPage.svelte')),
  '/batch': fetched(() => import('../ui/batch/BatchPage.svelte')),
  '/print/:what': fetched(() => import('../ui/print/PrintPage.svelte')),
  '/print/:what/:id': fetched(() => import('../ui/print/PrintPage.svelte')),
  '/scan': fetched(() => import('../ui/handoff/ScanPage.svelte')),
  '/move': fetched(() => import('../ui/pwa/MovePage.svelte')),
  '/booth': fetched(() => import('../ui/booth/BoothPage.svelte')),
  '*': NotFound,
};
