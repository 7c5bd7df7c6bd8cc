import { isCountry } from '../../../src/pipeline/check/country.ts'
import type { ModelEntry } from './model-entry.ts'
import { seeded } from './random.ts'

/** One file to be written: what a real entry says, for one country. */
export interface PlannedEntry {
  readonly model: ModelEntry
  readonly lang: string
  readonly topic: string
  /** The same in every language. */
  readonly id: string
  readonly title: string
  /** In the entry's language. */
  readonly country: string
}

// Shares of all files: one in the first language, and translations of some of them.
const shares: readonly (readonly [lang: string, share: number])[] = [
  ['en', 0.6],
  ['fr', 0.15],
  ['es', 0.15],
  ['ar', 0.1],
]

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const countries = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry)

/** Every theme for every country, shuffled, those with translations first. */
function subjects(themes: readonly ModelEntry[], isTranslated: (theme: ModelEntry) => boolean): { theme: ModelEntry; country: string }[] {
  const all = themes.flatMap((theme) => countries.map((country) => ({ theme, country })))
  const random = seeded('subjects')
  const shuffled = random.some(all, all.length)
  return [...shuffled.filter(({ theme }) => isTranslated(theme)), ...shuffled.filter(({ theme }) => !isTranslated(theme))]
}

function planned(model: ModelEntry, code: string): PlannedEntry {
  const { lang, topic, slug, front } = model
  const country = new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
  return { model, lang, topic, id: `${slug.slice(0, 60)}-${code.toLowerCase()}`, title: `${front.title} – ${country}`, country }
}

/** Translated subjects are spread over the untranslated ones, so that each topic has both. */
function inFirstLanguage(all: ReturnType<typeof subjects>, translated: number, count: number): ReturnType<typeof subjects> {
  const later = seeded('others').some(all.slice(translated), all.length - translated)
  return [...all.slice(0, translated), ...later].slice(0, count)
}

/**
 * The files of a folder: 60 % in English, the rest French, Spanish and Arabic translations of some of them.
 * @throws when there are more to be written than themes and countries give
 */
export function planEntries(models: readonly ModelEntry[], files: number): PlannedEntry[] {
  const byLanguage = (lang: string): Map<string, ModelEntry> =>
    new Map(models.filter((model) => model.lang === lang).map((model) => [model.slug, model]))
  const [[first, firstShare] = ['en', 1], ...others] = shares
  const translations = others.map(([lang, share]) => ({ themes: byLanguage(lang), count: Math.round(files * share) }))
  const all = subjects([...byLanguage(first).values()], ({ slug }) => translations.every(({ themes }) => themes.has(slug)))
  const most = Math.max(...translations.map(({ count }) => count))
  const chosen = inFirstLanguage(all, most, Math.round(files * firstShare))
  const entries = [
    ...chosen.map(({ theme, country }) => planned(theme, country)),
    ...translations.flatMap(({ themes, count }) =>
      chosen.slice(0, count).flatMap(({ theme, country }) => {
        const model = themes.get(theme.slug)
        return model ? [planned(model, country)] : []
      }),
    ),
  ]
  if (entries.length !== files) throw new Error(`themes and countries give ${entries.length} of the ${files} entries`)
  return entries
}
