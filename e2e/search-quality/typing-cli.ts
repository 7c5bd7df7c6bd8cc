/** `tsx e2e/search-quality/typing-cli.ts <site folder> [slowness] [runs]`: prints how quick the search of a built site is. */
import { createProfile } from '../bench/profile.ts'
import { median, p95 } from '../bench/statistics.ts'
import { startTestSite } from '../support/server.ts'
import { untilReady } from '../support/test.ts'
import { measureTyping } from './typing.ts'

const [dir = 'dist', slowness = '6', runs = '3'] = process.argv.slice(2)
const site = await startTestSite({ dir })
const profile = await createProfile()
try {
  await profile.use(async ({ page }) => {
    await page.goto(site.url)
    await untilReady(page)
  })
  const first = await measureTyping(profile, site.url, 1)
  console.log(`first index made in ${Math.round(first.ready.inWorker)} ms`)
  await site.stop()
  for (let run = 0; run < Number(runs); run++) {
    const { ready, keyToPaint, workerBytes } = await measureTyping(profile, site.url, Number(slowness))
    console.log(
      `index ready ${Math.round(ready.sinceStart)} ms after the worker's start (${Math.round(ready.inWorker)} ms in it); ` +
        `${keyToPaint.length} keys: p50 ${Math.round(median(keyToPaint))} ms, p95 ${Math.round(p95(keyToPaint))} ms; worker ${(workerBytes / 1e6).toFixed(1)} MB`,
    )
  }
} finally {
  await profile.remove()
  await site.stop()
}
