/** Runs every check of the project, one after another, and ends with one line that counts them all. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const results = join(root, 'test-results')

interface Counts {
  readonly passed: number
  readonly failed: number
}

interface Step {
  readonly name: string
  /** A program of the installed packages, and what it is told. */
  readonly command: readonly [string, ...string[]]
  /** Reads how many tests there were; without it, the step is one check. */
  readonly count?: () => Counts
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(results, file), 'utf8'))

const unitCounts = (): Counts => {
  const { numPassedTests, numFailedTests } = json('unit.json') as { numPassedTests: number; numFailedTests: number }
  return { passed: numPassedTests, failed: numFailedTests }
}

const journeyCounts = (): Counts => {
  const { stats } = json('e2e.json') as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

const projects = ['src/domain', 'src/pack', '.', 'src/worker', 'src/sw', 'src/pipeline', 'src/hosting', 'src/testing', 'e2e']

const steps: readonly Step[] = [
  ...projects.map((project): Step => ({ name: `types of ${project}`, command: ['tsc', '-p', project] })),
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'styles', command: ['stylelint', 'src/**/*.css'] },
  { name: 'content', command: ['tsx', 'src/pipeline/check-cli.ts'] },
  { name: 'unit', command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'unit.json')}`], count: unitCounts },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'journeys', command: ['playwright', 'test', '-c', 'e2e/playwright.config.ts'], count: journeyCounts },
]

function run({ name, command: [program, ...words], count }: Step): Counts {
  console.log(`\n— ${name}`)
  const { status } = spawnSync('npx', ['--no-install', program, ...words], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  const one: Counts = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!count) return one
  try {
    const counts = count()
    // A runner that failed outside of any test, or ran none, has failed.
    return status === 0 && counts.passed > 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) }
  } catch {
    return one
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results)
const outcomes = steps.map((step) => ({ name: step.name, ...run(step) }))
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log('')
for (const { name } of outcomes.filter((outcome) => outcome.failed > 0)) console.log(`failed: ${name}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
