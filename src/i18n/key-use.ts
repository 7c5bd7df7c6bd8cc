/** Which words the sources say. Every key that they name has to be in the catalogues, and every key there has to be named. */
import { channelTypes, contactKinds } from '../domain/contact.ts'
import { uiLocales } from '../domain/locale.ts'
import { serviceSlots } from '../domain/own-contact.ts'
import { ownKinds } from '../domain/own-copy.ts'
import { sectionNames } from '../domain/section.ts'
import type { UpdateProblem } from '../domain/update.ts'
import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'

type AnyKey = keyof Catalogue

const problems: readonly UpdateProblem[] = ['unreachable', 'interrupted', 'captive', 'altered', 'unreadable', 'app-too-old', 'no-room', 'storage']
const copyProblems = ['empty', 'too-big', 'unreadable', 'not-a-copy', 'damaged', 'newer', 'hidden', 'too-long', 'wrong-form'] as const
const mistakes = ['number', 'email', 'moved', 'renamed', 'coverage', 'other'] as const

/** The keys that code completes, as `section.` of t(`section.${name}`), each with all that it can come to. */
const families: Readonly<Record<string, readonly AnyKey[]>> = {
  'channel.': channelTypes.map((type) => `channel.${type}` as const),
  'copyProblem.': copyProblems.map((problem) => `copyProblem.${problem}` as const),
  'kept.': ['kept.no-room', 'kept.failed'],
  'kind.': contactKinds.map((kind) => `kind.${kind}` as const),
  'mistake.': mistakes.map((mistake) => `mistake.${mistake}` as const),
  'own.fault.': ['own.fault.zero', 'own.fault.notOne'],
  'ownCount.': ownKinds.map((kind) => `ownCount.${kind}` as const),
  'problem.': problems.map((problem) => `problem.${problem}` as const),
  'section.': sectionNames.map((name) => `section.${name}` as const),
  'slot.': serviceSlots.map((slot) => `slot.${slot}` as const),
  'textSize.': ['textSize.normal', 'textSize.large', 'textSize.larger', 'textSize.largest'],
  'theme.': ['theme.system', 'theme.light', 'theme.dark', 'theme.contrast'],
  'wallet.': ['wallet.fold', 'wallet.foldHint', 'wallet.credit', 'wallet.creditHint'],
}

/** Whether a file's words count, by its path below `src`: catalogues only give words, and tests may name what is not there. */
export const isSpeaking = (path: string): boolean => {
  const file = path.replaceAll('\\', '/')
  return /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file !== 'i18n/key-use.ts' && !uiLocales.some((locale) => file === `i18n/${locale}.ts`)
}

const foundIn = (texts: readonly string[], pattern: RegExp): Set<string> =>
  new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, match = '']) => match)))

const keyLike = /'([A-Za-z]+(?:\.[\w-]+)+)'/g
const groupOf = (key: string): string => key.slice(0, key.indexOf('.'))

/** Keys that the sources name outright. */
function namedIn(sources: readonly string[]): Set<string> {
  // Keys also reach t() through constants, so that looking into its brackets alone would miss some. In files that say the
  // app's words, whatever begins like a key must be one.
  const groups = new Set(Object.keys(en).map(groupOf))
  const saying = sources.filter((text) => /from '[./]+i18n\//.test(text))
  const inConstants = [...foundIn(saying, keyLike)].filter((text) => groups.has(groupOf(text)))
  return new Set([...foundIn(sources, /\bt\('([^']+)'/g), ...inConstants])
}

const completedIn = (sources: readonly string[]): string[] => [...foundIn(sources, /\bt\(`([\w.-]+\.)\$\{/g)]

/** Every key that the sources can say, named outright or completed. */
export const keysSaidBy = (sources: readonly string[]): ReadonlySet<string> =>
  new Set<string>([...foundIn(sources, keyLike), ...completedIn(sources).flatMap((family) => families[family] ?? [])])

/**
 * What is wrong between sources and catalogues, a line for each fault.
 * @param sources the texts of the files that say words
 */
export function keyFaults(sources: readonly string[]): string[] {
  const completed = completedIn(sources)
  const used = keysSaidBy(sources)
  return [
    ...[...namedIn(sources)].filter((key) => !(key in en)).map((key) => `'${key}' is in no catalogue`),
    ...completed.filter((family) => !(family in families)).map((family) => `t(\`${family}\${…}\`) can come to keys that nobody has listed: list them in src/i18n/key-use.ts`),
    ...Object.keys(families).filter((family) => !completed.includes(family)).map((family) => `nothing completes '${family}': take it from src/i18n/key-use.ts`),
    ...Object.keys(en).filter((key) => !used.has(key)).map((key) => `'${key}' is used nowhere: take it from the catalogues`),
  ]
}
