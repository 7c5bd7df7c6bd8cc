import type { Manifest } from '../domain/manifest.ts'
import { formatCalendarDate } from '../i18n/format.ts'
import type { Translator } from '../i18n/i18n.ts'

type Version = Pick<Manifest, 'date' | 'version'>

/** What tells one version without a date from another: the end of its name, which is no word of any language. */
const markOf = (version: string): string => version.replace(/^undated-/, '')

/** The date of a version, for sentences with "the version of …". */
export const dateOfVersion = ({ date, version }: Version, { locale, t }: Translator): string =>
  date === undefined ? t('version.unknownDate', { mark: markOf(version) }) : formatCalendarDate(date, locale)

/** `version Oct 2024`; one without a date says so. */
export const versionText = ({ date, version }: Version, { locale, t }: Translator): string =>
  date === undefined ? t('version.undated', { mark: markOf(version) }) : t('status.version', { date: formatCalendarDate(date, locale) })

/** The whole name of a version, to be told apart from any other. */
export const nameOfVersion = ({ date, version }: Version): string => (date === undefined ? markOf(version) : version)
