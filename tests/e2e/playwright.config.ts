import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../setup/chromium';

// Here, before any worker starts, so that all of them draw the same samples.
process.env['E2E_SEED'] ??= String(Date.now() % 1_000_000);

export default defineConfig({
  testDir: '.',
  globalSetup: './built.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Generous, because a busy machine is no defect.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    // Fetching every file ahead is most of the work of a page: only who tests it has it done.
    serviceWorkers: 'block',
    launchOptions: chromiumLaunch,
  },
});
