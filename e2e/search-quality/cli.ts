/** `tsx e2e/search-quality/cli.ts`: prints how many known questions the search answers, and which it does not. */
import { compareSearch } from './compare.ts'
import { qualityTables } from './print.ts'

console.log(qualityTables(await compareSearch()))
