import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ASSETS = 'dist/assets';

/** A chunk by its name; a chunk that is called otherwise now must not slip through. */
function chunk(name) {
  const found = readdirSync(ASSETS).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.js'),
  );
  if (found.length !== 1)
    throw new RangeError(`Expected one chunk ${name}, found ${found.length}.`);
  return `${ASSETS}/${found[0]}`;
}

/** What the page asks for before it runs. */
const firstPaint = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g),
].map(([, path]) => join('dist', path));

/** The styles that come with it; every other screen brings its own when it is opened. */
const firstStyles = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/href="\.\/(assets\/[^"]+\.css)"/g),
].map(([, path]) => join('dist', path));

/** Chunks with everything that they import at once. */
function whole(paths, known = new Set()) {
  for (const path of paths) {
    if (known.has(path)) continue;
    known.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(
      /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
    );
    whole(
      [...imports].map(([, name]) => `${ASSETS}/${name}`),
      known,
    );
  }
  return [...known];
}

/** What a first visit asks for once it runs; an end-to-end test sees that it is no more. */
const afterwards = ['create-catalogue', 'judge', 'store', 'DeviceNotices'].map(chunk);

const gzip = true;

export default [
  {
    name: 'first paint of the home screen (JS)',
    path: firstPaint,
    limit: '45 kB',
    gzip,
  },
  {
    name: 'everything the home screen loads but the catalogue (JS)',
    path: whole([...firstPaint, ...afterwards]),
    // The database library alone is 31.
    limit: '95 kB',
    gzip,
  },
  { name: 'catalogue', path: chunk('catalogue-zh'), limit: '60 kB', gzip },
  { name: 'second language of the catalogue', path: chunk('catalogue-en'), limit: '60 kB', gzip },
  { name: 'CSS of the home screen', path: firstStyles, limit: '12 kB', gzip },
  // Each screen brings its own, so this only grows with their number.
  { name: 'CSS of all screens together', path: `${ASSETS}/*.css`, limit: '25 kB', gzip },
  { name: 'all files, unpacked', path: 'dist/**', limit: '3 MB', gzip: false, brotli: false },
];
