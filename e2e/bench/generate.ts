/** `tsx e2e/bench/generate.ts <entries> <folder>`: writes a large content folder, made from the words of the project's own. */
import { resolve } from 'node:path'
import { generateFolder } from './generator/folder.ts'

const [count = '', folder] = process.argv.slice(2)
const entries = Number(count)

if (!Number.isInteger(entries) || entries < 1 || folder === undefined) {
  console.error('usage: tsx e2e/bench/generate.ts <entries> <folder>')
  process.exitCode = 2
} else {
  await generateFolder(resolve(import.meta.dirname, '../../data'), resolve(folder), entries)
  console.log(`${entries} entries in ${resolve(folder)}`)
}
