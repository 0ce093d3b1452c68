import zipWorkerPath from '../workers/zip?worker&url';

const serviceWorker = new URL('sw.js', document.baseURI).href;
const zipWorker = new URL(zipWorkerPath, document.baseURI).href;

const rules = {
  /** Lets exactly the addresses of our own scripts through. */
  createScriptURL(url: string): string {
    if (url === serviceWorker || url === zipWorker) return url;
    throw new TypeError(`${url} is not a script of this app.`);
  },
};

const policy = window.trustedTypes?.createPolicy('app-urls', rules) ?? rules;

// In the form that the content security policy asks for.

/** The address of the service worker. */
export const serviceWorkerUrl = (): string => policy.createScriptURL(serviceWorker);
/** The address of the worker that writes zips. */
export const zipWorkerUrl = (): string => policy.createScriptURL(zipWorker);
