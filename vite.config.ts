import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** Node programs and the importable core: `vite build --mode headless`. */
const headless = defineConfig({
  build: {
    ssr: true,
    outDir: 'build',
    target: 'node20',
    rolldownOptions: {
      input: {
        headless: 'src/headless.ts',
        assess: 'src/cli/assess.ts',
        'check-data': 'src/cli/check-data.ts',
      },
    },
  },
});

const app = defineConfig({
  // Relative, so that the files work from any host and any sub-path.
  base: './',
  plugins: [svelte()],
  build: { target: 'es2022' },
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{domain,data,cli,storage}/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
    ],
  },
});
void VitePWA;
void playwright;

export default defineConfig(({ mode }) => (mode === 'headless' ? headless : app));
