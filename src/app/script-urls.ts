const serviceWorker = new URL('sw.js', document.baseURI).href;

const rules = {
  /** Lets exactly the addresses of our own scripts through. */
  createScriptURL(url: string): string {
    if (url !== serviceWorker) throw new TypeError(`${url} is not a script of this app.`);
    return url;
  },
};

const policy = window.trustedTypes?.createPolicy('app-urls', rules) ?? rules;

/** The address of the service worker, in the form that the content security policy asks for. */
export const serviceWorkerUrl = (): string => policy.createScriptURL(serviceWorker);
