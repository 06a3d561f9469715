import { defineConfig } from '@playwright/test'
import { withoutFeatures } from './own-windows.ts'

/** Set by the global setup, which has found (or installed) a browser; workers inherit it. */
const { CHROMIUM_PATH } = process.env

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './global-setup.ts',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A story that passes only now and then is a bug, of the page or of the story.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    // A trace doubles the time: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
    ...(CHROMIUM_PATH === undefined
      ? {}
      : { launchOptions: { executablePath: CHROMIUM_PATH, args: launchArguments() } }),
  },
})

/**
 * Nothing asked of the graphics card, and nothing of anybody but this machine. All pages are of one
 * origin: processes of their own for others would cost time, and part nothing.
 */
function launchArguments(): string[] {
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--disable-site-isolation-trials',
    withoutFeatures('IsolateOrigins', 'site-per-process'),
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]
}
