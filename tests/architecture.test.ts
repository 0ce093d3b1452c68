import { describe, expect, it, vi } from 'vitest';
import { bannedIn, bannedInTests } from './architecture/bans';
import { cycles, layerBreaches } from './architecture/layers';
import { readSources, type Source } from './architecture/source';

// Every file is parsed.
vi.setConfig({ testTimeout: 60_000 });

const sources = readSources('src');

/** A small src, file by file. */
const files = (texts: Readonly<Record<string, string>>): readonly Source[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

describe('the layers of src', () => {
  it('hold every file and are imported only as the architecture allows', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(layerBreaches(sources)).toEqual([]);
  });

  const target = { 'src/storage/db.ts': '', 'src/domain/fact.ts': '', 'src/ui/App.svelte': '' };

  it.each<[string, string, string]>([
    ['an import', 'src/domain/a.ts', "import { db } from '../storage/db';"],
    ['an import of types', 'src/domain/a.ts', "import type { Db } from '../storage/db';"],
    ['an import of one type', 'src/domain/a.ts', "import { type Db } from '../storage/db';"],
    ['an import for its effect', 'src/domain/a.ts', "import '../storage/db';"],
    ['an import later on', 'src/domain/a.ts', "const load = () => import('../storage/db');"],
    ['an import with its ending', 'src/domain/a.ts', "import { db } from '../storage/db.ts';"],
    ['an import of an address', 'src/domain/a.ts', "import url from '../storage/db?worker&url';"],
    ['a type by its address', 'src/domain/a.ts', "type Db = import('../storage/db').Db;"],
    ['an export of another file', 'src/domain/a.ts', "export { db } from '../storage/db';"],
    ['an export of everything', 'src/domain/a.ts', "export * from '../storage/db';"],
    ['an export of types', 'src/domain/a.ts', "export type { Db } from '../storage/db';"],
    ['a worker', 'src/domain/a.ts', "new Worker(new URL('../storage/db.ts', import.meta.url));"],
    ['a require', 'src/domain/a.ts', "import db = require('../storage/db');"],
    ['a pattern', 'src/domain/a.ts', "const all = import.meta.glob('../storage/*.ts');"],
    ['patterns', 'src/domain/a.ts', "const all = import.meta.glob(['../storage/*.ts', './*.ts']);"],
    [
      'a component',
      'src/ui/Page.svelte',
      '<h1>Page</h1>\n<script lang="ts">\n  import { db } from \'../storage/db\';\n</script>',
    ],
    [
      'the shared script of a component',
      'src/ui/Page.svelte',
      '<script lang="ts" module>\n  import { db } from \'../storage/db\';\n</script>\n<p>Page</p>',
    ],
  ])('are guarded against %s', (_, path, text) => {
    const layer = path.split('/')[1];
    expect(layerBreaches(files({ ...target, [path]: text }))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${path}:\\d+: ${layer} may not import storage \\(src/storage/(db|\\*)\\.ts\\)$`,
        ),
      ),
    ]);
  });

  it('say in which line of a component the import stands', () => {
    const text =
      '<h1>Page</h1>\n<script lang="ts">\n  import { db } from \'../storage/db\';\n</script>';
    expect(layerBreaches(files({ ...target, 'src/ui/Page.svelte': text }))).toEqual([
      'src/ui/Page.svelte:3: ui may not import storage (src/storage/db.ts)',
    ]);
  });

  it.each([
    ['src/domain/a.ts', 'svelte/store', 'svelte'],
    ['src/domain/a.ts', 'node:fs', 'node:fs'],
    ['src/data/a.ts', 'dexie', 'dexie'],
    ['src/storage/a.ts', 'svelte', 'svelte'],
    ['src/state/a.svelte.ts', 'valibot', 'valibot'],
    ['src/ui/a.ts', 'dexie', 'dexie'],
    ['src/i18n/a.ts', '@date-fns/tz/x', '@date-fns/tz'],
    ['src/headless.ts', 'node:fs', 'node:fs'],
    ['src/sw.ts', 'dexie', 'dexie'],
  ])('keep %s from importing %s', (path, address, name) => {
    const layer = path.split('/')[1];
    expect(layerBreaches(files({ [path]: `import '${address}';` }))).toEqual([
      `${path}:1: ${layer} may not import the package ${name}`,
    ]);
  });

  it('let pass what they allow', () => {
    expect(
      layerBreaches(
        files({
          'src/domain/fact.ts': "import { addDays } from 'date-fns/addDays'; import './plain';",
          'src/domain/plain.ts': '',
          'src/data/load.ts': "import '../domain/fact'; import * as v from 'valibot';",
          'src/cli/run.ts': "import '../headless'; import { join } from 'node:path';",
          'src/headless.ts': "export * from './data/load';",
          'src/sw.ts': "import { precacheAndRoute } from 'workbox-precaching';",
          'src/ui/App.svelte': '<script lang="ts">\n  import { tick } from \'svelte\';\n</script>',
          'src/ui/tokens.css': '',
          'src/main.ts': "import './ui/tokens.css'; import('./app/start');",
          'src/app/start.ts': "import '../ui/App.svelte';",
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a new folder', 'src/helpers/text.ts', 'src/helpers/text.ts: belongs to no layer'],
    ['a new file beside the layers', 'src/util.ts', 'src/util.ts: belongs to no layer'],
    ['a file that is no code', 'src/assets/logo.svg', 'src/assets/logo.svg: belongs to no layer'],
  ])('leave no room for %s', (_, path, breach) => {
    expect(layerBreaches(files({ [path]: '' }))).toEqual([breach]);
  });

  it.each([
    ["import './gone';", 'src/domain/a.ts:1: ./gone is not there'],
    ['import(name);', 'src/domain/a.ts:1: an address cannot be told'],
    [
      "import '../../tests/a';",
      'src/domain/a.ts:1: domain imports tests/a.ts, which is outside src',
    ],
  ])('do not let an import through that leads nowhere or out of src: %s', (text, breach) => {
    expect(layerBreaches(files({ 'src/domain/a.ts': text, 'tests/a.ts': '' }))).toContain(breach);
  });
});

describe('the files of src', () => {
  it('do not import each other in a circle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it.each([
    ['of two', { a: "import './b';", b: "import './a';" }, 'a.ts → b.ts → a.ts'],
    [
      'of types',
      { a: "import type { B } from './b';", b: "import type { A } from './a';" },
      'a.ts → b.ts → a.ts',
    ],
    [
      'of three',
      { a: "export * from './b';", b: "import('./c');", c: "import './a';" },
      'a.ts → b.ts → c.ts → a.ts',
    ],
    ['of one', { a: "import './a';" }, 'a.ts → a.ts'],
  ])('are told of a circle %s', (_, texts: Readonly<Record<string, string>>, circle) => {
    const all = Object.entries(texts).map(([name, text]) => [`src/domain/${name}.ts`, text]);
    const found = cycles(files({ ...Object.fromEntries(all), 'src/domain/z.ts': "import './a';" }));
    expect(found.map((path) => path.replaceAll('src/domain/', ''))).toEqual([circle]);
  });

  it('may hold themselves where they are components', () => {
    const text = '<script lang="ts">\n  import Tree from "./Tree.svelte";\n</script>\n<Tree />';
    expect(cycles(files({ 'src/ui/Tree.svelte': text }))).toEqual([]);
  });

  it('may share what they import', () => {
    const shared = {
      'src/domain/a.ts': "import './b'; import './c';",
      'src/domain/b.ts': "import './c';",
      'src/domain/c.ts': '',
    };
    expect(cycles(files(shared))).toEqual([]);
  });

  it('hold nothing that is banned', () => {
    expect(sources.flatMap(bannedIn)).toEqual([]);
  });
});

describe('a ban in src', () => {
  const found = (text: string, path = 'src/domain/a.ts') => bannedIn({ path, text });

  it.each([
    ['const a = b as string;', 'a cast'],
    ['const a = b as unknown as string;', 'a cast'],
    ['const a = [] as readonly string[];', 'a cast'],
    ['const a = <string>b;', 'a cast'],
    ['const a = b!;', 'a non-null "!"'],
    ['const a = b![0];', 'a non-null "!"'],
    ['let a!: string;', 'a non-null "!"'],
    ['class A { b!: string }', 'a non-null "!"'],
    ['const a: any = 1;', 'the type any'],
    ['const a: readonly any[] = [];', 'the type any'],
    ['type A = Record<string, any>;', 'the type any'],
    ['const a = (b: any) => b;', 'the type any'],
    ['const a = b; // eslint-disable-line', 'a silenced check'],
    ['/* eslint-disable no-var */', 'a silenced check'],
    ['// @ts-ignore', 'a silenced check'],
    ['// @ts-expect-error: no types', 'a silenced check'],
    ['// @ts-nocheck', 'a silenced check'],
    ['const a = new Date();', 'the clock'],
    ['const a = new Date;', 'the clock'],
    ['const a = Date();', 'the clock'],
    ['const a = Date.now();', 'the clock'],
    ['const now = Date.now;', 'the clock'],
    ['const a = performance.now();', 'the clock'],
  ])('sees %s', (text, ban) => {
    const [one, ...more] = found(`\n${text}`);
    expect(one).toBe(`src/domain/a.ts:2: ${ban}`);
    for (const other of more) expect(other).toBe(one);
  });

  it.each([
    "const a = ['x', 'y'] as const;",
    "import { a as b } from './b';",
    'export { a as b };',
    "import * as v from 'valibot';",
    "const text = 'as any: b!';",
    'const a = !b && b !== c;',
    'const a = new Date(Date.UTC(2026, 0, 21));',
    'const a = b satisfies string;',
    'const many = company.any;',
    'function check(a: unknown): asserts a is string {}',
  ])('lets pass %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('on the clock is one on the domain alone', () => {
    expect(found('const a = Date.now();', 'src/state/today.svelte.ts')).toEqual([]);
  });

  it.each([
    ['<p>{@html text}</p>', '{@html}'],
    ['{#if a}\n<p>{@html text}</p>{/if}', '{@html}'],
    ['<p>{(a as B).c}</p>', 'a cast'],
    ['<p>{a!.b}</p>', 'a non-null "!"'],
    ['<button onclick={(event: any) => go(event)}>Go</button>', 'the type any'],
    ['<!-- svelte-ignore a11y_no_static_element_interactions -->', 'a silenced check'],
    ['<!-- eslint-disable svelte/no-at-html-tags -->', 'a silenced check'],
  ])('sees in the markup of a component %s', (markup, ban) => {
    const text = `<script lang="ts">\n  let a = 1;\n</script>\n${markup}`;
    const line = markup.startsWith('{#if') ? 5 : 4;
    expect(found(text, 'src/ui/A.svelte')).toEqual([`src/ui/A.svelte:${line}: ${ban}`]);
  });

  it('sees the script of a component, in its line', () => {
    const text = '<p>A</p>\n\n<script lang="ts">\n  const a = b as string;\n</script>\n';
    expect(found(text, 'src/ui/A.svelte')).toEqual(['src/ui/A.svelte:4: a cast']);
  });

  it('lets a component name the items of a list', () => {
    const text = '{#each items as { id, name } (id)}<p>{name}</p>{/each}';
    expect(found(text, 'src/ui/A.svelte')).toEqual([]);
  });
});

describe('the tests', () => {
  it('all run', () => {
    expect(readSources('tests').flatMap(bannedInTests)).toEqual([]);
  });

  it.each([
    ["it.skip('a', () => {});", '.skip'],
    ["it.only('a', () => {});", '.only'],
    ["describe.skip('a', () => {});", '.skip'],
    ["test.only('a', () => {});", '.only'],
    ["it.concurrent.only('a', () => {});", '.only'],
    ["it.skip.each([1])('a', () => {});", '.skip'],
    ["it.each([1]).skip('a', () => {});", '.skip'],
    ["it.todo('a');", '.todo'],
    ["test.fixme('a', () => {});", '.fixme'],
    ["it.skipIf(true)('a', () => {});", '.skipIf'],
    ["test.describe.only('a', () => {});", '.only'],
  ])('are told of %s', (text, ban) => {
    expect(bannedInTests({ path: 'tests/a.test.ts', text })).toEqual([`tests/a.test.ts:1: ${ban}`]);
  });

  it.each(['only(items);', 'reader.skip(3);', "it('skips what is .only a word', () => {});"])(
    'may say %s',
    (text) => {
      expect(bannedInTests({ path: 'tests/a.test.ts', text })).toEqual([]);
    },
  );
});
