import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from '../../../src/hosting/files-below.ts'

const afterHead = /^---\n.*?\n---\n/s

/** Puts a paragraph of another entry's text before an entry's own: an editor's ordinary change, of real words. */
async function addFrom(donor: string, path: string): Promise<void> {
  const paragraphs = (await readFile(donor, 'utf8')).replace(afterHead, '').split('\n\n')
  const added = paragraphs.find((text) => /^\p{L}/u.test(text) && !text.includes('](')) ?? 'It was checked again.'
  await writeFile(path, (await readFile(path, 'utf8')).replace(afterHead, (head) => `${head}${added}\n\n`))
}

/** Copies a content folder with some entries changed, spread over all of them. */
export async function editedCopy(from: string, to: string, edits: number): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
  const entries = (await filesBelow(join(to, 'entries'))).filter((path) => path.endsWith('.md'))
  const step = Math.max(2, Math.floor(entries.length / edits))
  for (let index = 0; index < edits; index++) {
    const path = entries[index * step]
    const donor = entries[index * step + 1]
    if (path === undefined || donor === undefined) throw new Error(`${from} has no ${edits} entries to change`)
    await addFrom(join(to, 'entries', donor), join(to, 'entries', path))
  }
}
