/// <reference lib="webworker" />
import { cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

const files = self.__WB_MANIFEST;

// Every address of the app is its one page with a hash, whatever a chat app has put behind the `?`.
precacheAndRoute(files, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

// The first visit is served offline too, without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until someone agrees to it: a form may be open.
self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
});

async function isComplete(): Promise<boolean> {
  const keys = files.map((file) => getCacheKeyForURL(typeof file === 'string' ? file : file.url));
  const found = await Promise.all(keys.map((key) => key !== undefined && caches.match(key)));
  return found.every(Boolean);
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data !== 'audit' || !port) return;
  event.waitUntil(
    isComplete().then((complete) => port.postMessage(complete ? 'complete' : 'incomplete')),
  );
});
