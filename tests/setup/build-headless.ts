import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with the built programs. */
    headlessBuild: string;
  }
}

const root = join(import.meta.dirname, '..', '..');

/** Builds the Node programs once for a run, into a folder that no other run uses. */
export default function setup(project: TestProject): () => void {
  const outDir = join(root, 'test-results', `headless-${process.pid}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'headless', '--outDir', outDir, '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`The headless build failed.\n${stdout}${stderr}`);
  project.provide('headlessBuild', outDir);
  return () => rmSync(outDir, { recursive: true, force: true });
}
