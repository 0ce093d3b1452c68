import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './built';

/** What the next version of the app calls itself. */
export const NEXT = '99.0.0-next';

/** Builds the next version of the app into a folder of its own; with a newer database if asked. */
export async function buildNext(database: 'same' | 'newer' = 'same'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'next-'));
  const config = database === 'newer' ? ['--config', 'tests/e2e/newer-database.config.ts'] : [];
  const command = ['vite', 'build', ...config, '--outDir', folder, '--logLevel', 'error'];
  const env = { ...process.env, APP_VERSION: NEXT };
  await promisify(execFile)('npx', command, { cwd: root, env });
  return folder;
}
