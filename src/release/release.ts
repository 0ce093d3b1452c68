import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';
import { sbomOf, type App, type Lock } from './sbom.ts';
import { SUMS, sumsOf } from './sums.ts';

/** The folder of the package that a file belongs to, such as `node_modules/dexie`. */
const packageOf = (file: string): string | undefined =>
  /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

interface Release {
  /** Notes the packages that a bundle holds; each bundle needs it, the service worker's too. */
  readonly noteShipped: Plugin;
  /** Gives every file that the service worker stores the hash that the browser holds it to. */
  readonly withIntegrity: ManifestTransform;
  /** Writes what a release is checked by. Comes last. */
  readonly lists: Plugin;
}

/** What the build says about its own files. */
export function describeRelease(app: App): Release {
  const shipped = new Set<string>();
  let root = '';
  let folder = '';
  return {
    noteShipped: {
      name: 'note-shipped',
      generateBundle(_, bundle) {
        const files = Object.values(bundle).flatMap((each) =>
          each.type === 'chunk' ? each.moduleIds : [],
        );
        for (const file of files) {
          const found = packageOf(file);
          if (found !== undefined) shipped.add(found);
        }
      },
    },
    withIntegrity(entries) {
      const manifest = entries.map((entry) => {
        const hash = createHash('sha384').update(readFileSync(join(folder, entry.url)));
        return { ...entry, integrity: `sha384-${hash.digest('base64')}` };
      });
      return { manifest };
    },
    lists: {
      name: 'release-lists',
      apply: 'build',
      configResolved(config) {
        root = config.root;
        folder = resolve(config.root, config.build.outDir);
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        handler(error) {
          if (error) return;
          const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
          writeFileSync(join(folder, 'sbom.cdx.json'), sbomOf(app, shipped, lock));
          writeFileSync(join(folder, SUMS), sumsOf(folder));
        },
      },
    },
  };
}
