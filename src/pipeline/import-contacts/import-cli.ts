/** `npm run contacts:import -- file.csv|file.vcf`: adds contacts to contacts.yaml, and says row by row what was refused. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readManualTitle } from '../manual-title.ts'
import { fromCsv } from './from-csv.ts'
import { fromVcf } from './from-vcf.ts'
import { merged } from './merge.ts'
import { readText } from './read-text.ts'
import { refusalLine } from './report.ts'

async function importFile(file: string, folder: string): Promise<boolean> {
  const text = readText(await readFile(file))
  if (!text.ok) {
    console.error(`${file} ${text.error.message}. ${text.error.remedy}`)
    return false
  }
  const [first = 'en'] = readManualTitle(folder).languages
  const cards = /^\s*BEGIN:VCARD/i.test(text.value)
  const { contacts, refusals } = cards ? fromVcf(text.value, first) : fromCsv(text.value, first)
  const path = join(folder, 'contacts.yaml')
  const { text: yaml, added, there } = merged(existsSync(path) ? await readFile(path, 'utf8') : '', contacts)
  if (added.length > 0) await writeFile(path, yaml)
  for (const refusal of refusals) console.log(refusalLine(refusal, cards ? 'card' : 'row'))
  for (const id of there) console.log(`contact ${id}: is there already. Change it in ${path}, or give this one another id.`)
  const rows = new Set(refusals.map(({ row }) => row)).size
  console.log(`${added.length} added to ${path}, ${there.length} there already, ${rows} ${cards ? 'cards' : 'rows'} with refusals. Look at the change, then run npm run content:check.`)
  return refusals.length + there.length === 0
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: npm run contacts:import -- file.csv|file.vcf')
  process.exitCode = 2
} else if (!(await importFile(file, process.env['MANUAL_DATA'] ?? 'data'))) process.exitCode = 1
