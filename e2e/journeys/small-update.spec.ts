import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { contentFolder } from '../../src/pack/layout.ts'
import { buildManual } from '../../src/pipeline/build.ts'
import { writeFiles } from '../../src/pipeline/publish/write-files.ts'
import { sites } from '../support/sites.ts'
import { expect, test, visitUntilReady } from '../support/test.ts'

const data = resolve(import.meta.dirname, '../../data')
const edited = 'entries/en/sectors/water-supply.md'

/** The shipped site after an editor has changed one sentence of one entry. */
async function siteWithOneEdit(folder: string): Promise<string> {
  const [source, site] = [join(folder, 'data'), join(folder, 'site')]
  await cp(data, source, { recursive: true })
  await writeFile(join(source, edited), `${await readFile(join(source, edited), 'utf8')}\nOne more sentence.\n`)
  const { manual, problems } = await buildManual(source)
  if (!manual) throw new Error(JSON.stringify(problems))
  await cp(sites.shipped, site, { recursive: true })
  await rm(join(site, contentFolder), { recursive: true })
  await writeFiles(manual.files, site)
  return site
}

test('an edit of one entry brings that entry and its card as records, and no bundle', async ({ page, site }) => {
  const folder = await mkdtemp(join(tmpdir(), 'manual-edit-'))
  try {
    const later = await siteWithOneEdit(folder)
    await visitUntilReady(page, 'entries/sectors/water-supply')
    site.serve(later)
    site.clearLog()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(page.getByRole('article')).toContainText('One more sentence.')
    const asked = site.log.map(({ path }) => path).filter((path) => path.startsWith(`/${contentFolder}/`))
    expect(asked.filter((path) => path.includes('/bundles/'))).toEqual([])
    expect(asked.filter((path) => path.includes('/records/'))).toHaveLength(2)
    expect(asked).toHaveLength(4)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
