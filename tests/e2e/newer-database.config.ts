import { defineConfig, mergeConfig, type Plugin } from 'vite';
import app from '../../vite.config';
import { VERSION } from './database-version';

const LAST = '  return true;\n};\n';

/** Gives the app a database one version newer, whose rows have a field that those before have not. */
const newerDatabase: Plugin = {
  name: 'newer-database',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/storage/database.ts')) return undefined;
    if (!code.includes(LAST)) throw new Error('The end of the versions is not where it was.');
    const next = `
      db.version(${VERSION + 1}).stores({ later: 'id' }).upgrade((upgrade) =>
        upgrade.table('companies').toCollection().modify({ shape: 'later' }));`;
    return code.replace(LAST, `${next}\n${LAST}`);
  },
};

export default defineConfig(async (env) =>
  mergeConfig(await app(env), { plugins: [newerDatabase] }),
);
