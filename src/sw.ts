/// <reference lib="webworker" />
import {
  addPlugins,
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  precacheAndRoute,
} from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

// Each with the hash of its content: the browser takes nothing else for it, so that a version of
// which a file is missing, cut short or answered by the page of a network is never installed.
const files = self.__WB_MANIFEST;

// A wrong answer that the browser may keep for long must not stand in the way of every later try.
addPlugins([
  {
    requestWillFetch: async ({ request, event }) =>
      event?.type === 'install' && request.cache === 'default'
        ? new Request(request, { cache: 'no-cache' })
        : request,
  },
]);

// Every address of the app is its one page with a hash, whatever a chat app has put behind the `?`.
precacheAndRoute(files, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

// The first visit is served offline too, without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until someone agrees to it: a form may be open.
self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
});

/** The path of each file of this version, and its address in the cache. */
const stored = files.map((file) => {
  const path = typeof file === 'string' ? file : file.url;
  return { path, key: getCacheKeyForURL(path) };
});

async function isComplete(): Promise<boolean> {
  const found = await Promise.all(stored.map(({ key }) => key !== undefined && caches.match(key)));
  return found.every(Boolean);
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port) return;
  if (event.data === 'files') port.postMessage(stored);
  if (event.data !== 'audit') return;
  event.waitUntil(
    isComplete().then((complete) => port.postMessage(complete ? 'complete' : 'incomplete')),
  );
});
