/** `npm run contacts:import -- file.csv|file.vcf`: adds contacts to contacts.yaml, and says row by row what was refused. */
import { importFile } from './import-file.ts'

const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0) {
  console.error('usage: npm run contacts:import -- file.csv|file.vcf')
  process.exitCode = 2
} else {
  const { lines, complete } = await importFile(file, process.env['MANUAL_DATA'] ?? 'data')
  console.log(lines.join('\n'))
  if (!complete) process.exitCode = 1
}
