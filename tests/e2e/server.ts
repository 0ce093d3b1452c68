import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { CACHE_CONTROL } from '../../src/release/headers';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  /** Address of the app, ending in a slash. */
  readonly address: string;
  /** From now on another folder is there, as after an upload of a new version. */
  readonly replaceBy: (folder: string) => void;
  /** From now on browsers are told to keep what lies in `assets/` for a year, as hosts should. */
  readonly keepAssets: () => void;
  /** From now on every request gets the same page, as in a network that wants a sign-in first. */
  readonly answerAll: (html: string) => void;
  /** Stops listening and drops every open connection. */
  readonly kill: () => Promise<void>;
}

/** A plain static host, as dumb as any that the app may be put on: no fallback, no headers of its own. */
export async function serve(folder: string, base = '/', host = '127.0.0.1'): Promise<StaticServer> {
  let current = folder;
  let portal: string | undefined;
  let keeps = false;
  const server: Server = createServer((request, response) => {
    void (async () => {
      if (portal !== undefined) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(portal);
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const path = decodeURIComponent(pathname);
      const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
      const file = inside && join(current, inside.endsWith('/') ? `${inside}index.html` : inside);
      const found = file ? await stat(file).catch(() => undefined) : undefined;
      if (!file || !found?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(keeps &&
          inside?.startsWith('/assets/') && {
            'cache-control': CACHE_CONTROL.assets,
          }),
      });
      createReadStream(file).pipe(response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port to listen on.');
  return {
    address: `http://${host}:${address.port}${base}`,
    replaceBy: (next) => {
      current = next;
    },
    keepAssets: () => {
      keeps = true;
    },
    answerAll: (html) => {
      portal = html;
    },
    kill: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
