import { defineConfig } from 'vite';

/**
 * The benchmark as a Node program: `vite build -c tests/bench/vite.config.ts`.
 * Its folder is as deep as tests/setup, so that the built program finds the cases, too.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'build/bench',
    target: 'node20',
    rolldownOptions: { input: { bench: 'tests/bench/bench.ts' } },
  },
});
