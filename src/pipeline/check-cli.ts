/** `npm run content:check`: reports on the content folder without building it. Exits with 1 when there are errors. */
import { draftManual } from './build.ts'
import { hasErrors } from './problem.ts'
import { contentReport } from './report/content-report.ts'
import { statisticsOf } from './report/statistics.ts'

const folder = process.env['MANUAL_DATA'] ?? 'data'
const today = new Date()
const { folder: checked, entries, problems } = await draftManual(folder, today)
console.log(contentReport(statisticsOf(checked, entries, today), entries, problems, folder).join('\n'))
if (hasErrors(problems)) process.exitCode = 1
