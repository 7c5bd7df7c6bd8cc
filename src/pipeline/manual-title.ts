import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Locale, Localized } from '../domain/locale.ts'
import { checkManualSettings } from './check/manual-settings.ts'
import { humanized, makeId } from './check/make-id.ts'
import { reportOn } from './problem.ts'

export interface ManualTitle {
  readonly id: string
  readonly title: Localized
  readonly languages: readonly Locale[]
}

/**
 * The name of a manual, before it is built: from manual.yaml, or from the folder's name. For what is named by it, as the
 * web manifest is; faults of manual.yaml are for the build to report.
 */
export function readManualTitle(folder: string): ManualTitle {
  const name = basename(resolve(folder))
  const file = ['manual.yaml', 'manual.yml'].map((each) => join(folder, each)).find((path) => existsSync(path))
  const settings = file === undefined ? undefined : checkManualSettings(readFileSync(file, 'utf8'), reportOn('manual.yaml', []))
  return settings ? { id: settings.id, title: settings.title, languages: settings.languages } : { id: makeId(name), title: { en: humanized(name) }, languages: ['en'] }
}
