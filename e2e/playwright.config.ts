import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './support/browser.ts'

const browser = await findBrowser()

// No name is looked up: a full browser asks its maker's hosts at every start, and a test must not depend on a network.
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1'

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  globalSetup: './support/build-sites.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 412, height: 915 },
        launchOptions: { executablePath: browser.executablePath, env: { ...process.env, ...browser.env }, args: [onlyThisMachine] },
      },
    },
  ],
})
