import batchWorkerPath from '../workers/batch?worker&url';
import zipWorkerPath from '../workers/zip?worker&url';

const serviceWorker = new URL('sw.js', document.baseURI).href;
const batchWorker = new URL(batchWorkerPath, document.baseURI).href;
const zipWorker = new URL(zipWorkerPath, document.baseURI).href;

const rules = {
  /** Lets exactly the addresses of our own scripts through. */
  createScriptURL(url: string): string {
    if ([serviceWorker, zipWorker, batchWorker].includes(url)) return url;
    throw new TypeError(`${url} is not a script of this app.`);
  },
};

const policy = window.trustedTypes?.createPolicy('app-urls', rules) ?? rules;

// In the form that the content security policy asks for.

/** The address of the service worker. */
export const serviceWorkerUrl = (): string => policy.createScriptURL(serviceWorker);
/** The address of the worker that writes zips. */
export const zipWorkerUrl = (): string => policy.createScriptURL(zipWorker);
/** The address of the worker that judges batches. */
export const batchWorkerUrl = (): string => policy.createScriptURL(batchWorker);
