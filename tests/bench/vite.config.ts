import { defineConfig } from 'vite';

/** The benchmark as a Node program: `vite build -c tests/bench/vite.config.ts`. */
// As deep as tests/setup, so that the cases are found from there as well.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'build/bench',
    target: 'node20',
    rolldownOptions: { input: { bench: 'tests/bench/bench.ts' } },
  },
});
