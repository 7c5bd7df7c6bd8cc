/** `tsx e2e/support/find-browser.ts`: prints the browser that the tests will use, getting one if there is none. */
import { findBrowser } from './browser.ts'

try {
  const { executablePath, env } = await findBrowser()
  console.log([executablePath, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)].join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
