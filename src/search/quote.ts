import type { Term } from '../domain/glossary.ts'
import type { TopicId } from '../domain/ids.ts'
import { inLanguage, type Locale } from '../domain/locale.ts'
import type { EntryText } from './body-text.ts'
import { excerptOf, foldedWords, markWords } from './marked.ts'
import type { FoundEntry, FoundTerm } from './protocol.ts'
import type { Ranked } from './rank.ts'
import { isSmall } from './small-words.ts'

/** The person's language, then the manual's. */
export interface Languages {
  readonly language: Locale
  readonly fallbacks: readonly Locale[]
}

// More words than a person sees at a glance; a text with every second word marked shows nothing.
const mostMarked = 24

/** The words of the manual that answered a question. Words that carry no meaning are marked only where there are no others. */
export function wordsFound({ wording, index: { dictionary } }: Ranked): ReadonlySet<string> {
  const meaning = wording.words.filter(({ text }) => !isSmall(text))
  const asked = meaning.length > 0 ? meaning : wording.words
  return new Set(asked.flatMap(({ matches }) => matches.map(({ word }) => dictionary.words[word] ?? '')))
}

/** An entry as the list of results shows it: the section to land on, and why it was found. */
export function quoteEntry({ section, bestSection }: Ranked, { id, topic, lang, title, summary, sections }: EntryText, found: ReadonlySet<string>): FoundEntry {
  const landing = section === undefined ? undefined : sections[section]
  const quoted = bestSection === undefined ? undefined : sections[bestSection]
  const heading = landing?.name ?? (landing && landing.heading !== '' ? markWords(landing.heading, found) : undefined)
  const inText = new Set([quoted?.heading, quoted?.text].flatMap((text = '') => foldedWords(text)).flatMap(({ word }) => (found.has(word) ? word : [])))
  return {
    kind: 'entry',
    id,
    topic,
    lang,
    title: markWords(title, found),
    ...(landing && { anchor: landing.anchor }),
    ...(heading !== undefined && { section: heading }),
    excerpt: excerptOf(quoted?.text ?? summary ?? sections[0]?.text ?? '', found),
    words: [...inText].slice(0, mostMarked),
  }
}

export function quoteTerm({ id, acronym, term, definition, entry }: Term, found: ReadonlySet<string>, { language, fallbacks }: Languages, topic?: TopicId): FoundTerm {
  const name = inLanguage(term, language, fallbacks)
  const short = inLanguage(acronym, name?.lang ?? language, fallbacks)?.value
  return {
    kind: 'term',
    id,
    lang: name?.lang ?? language,
    name: markWords(short === undefined ? (name?.value ?? id) : `${short} – ${name?.value ?? ''}`, found),
    definition: excerptOf(inLanguage(definition, language, fallbacks)?.value ?? '', found),
    ...(entry !== undefined && topic !== undefined && { entry: { id: entry, topic } }),
  }
}
