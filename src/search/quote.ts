import type { Contact } from '../domain/contact.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import type { TopicId } from '../domain/ids.ts'
import { inLanguage, type Locale } from '../domain/locale.ts'
import { fold, words } from './analyze.ts'
import { sectionTexts } from './body-text.ts'
import { countryNames } from './country-names.ts'
import { isLeftOut } from './glossary-bridge.ts'
import { excerptOf, markWords } from './marked.ts'
import type { FoundContact, FoundEntry, FoundTerm } from './protocol.ts'
import type { Ranked } from './rank.ts'
import type { SearchIndex } from './search-index.ts'

/** The person's language, then the manual's. */
export interface Languages {
  readonly language: Locale
  readonly fallbacks: readonly Locale[]
}

// More words than a person sees at a glance; a text with every second word marked shows nothing.
const mostMarked = 24

/** The words of the manual that answered a question. Words that carry no meaning are marked only where there are no others. */
export function wordsFound({ wording }: Ranked, { dictionary }: SearchIndex): ReadonlySet<string> {
  const meaning = wording.words.filter(({ text }) => !isLeftOut(text))
  const asked = meaning.length > 0 ? meaning : wording.words
  return new Set(asked.flatMap(({ matches }) => matches.map(({ word }) => dictionary.words[word] ?? '')))
}

/** An entry as the list of results shows it: the section to land on, and why it was found. */
export function quoteEntry({ section, bestSection }: Ranked, body: EntryBody, found: ReadonlySet<string>): FoundEntry {
  const sections = sectionTexts(body)
  const landing = section === undefined ? undefined : sections[section]
  const quoted = bestSection === undefined ? undefined : sections[bestSection]
  const heading = landing?.name ?? (landing && landing.heading !== '' ? markWords(landing.heading, found) : undefined)
  const text = quoted ? `${quoted.heading} ${quoted.text}` : ''
  const inText = new Set(words(text).filter((word) => found.has(word)))
  return {
    kind: 'entry',
    id: body.id,
    topic: body.topic,
    lang: body.lang,
    title: markWords(body.title, found),
    ...(landing && { anchor: landing.anchor }),
    ...(heading !== undefined && { section: heading }),
    excerpt: excerptOf(quoted?.text ?? body.summary ?? sections[0]?.text ?? '', found),
    words: [...inText].slice(0, mostMarked),
  }
}

const isFoundIn = (text: string, found: ReadonlySet<string>): boolean => words(text).some((word) => found.has(word))

export function quoteContact({ id, name, purpose, place, channels }: Contact, found: ReadonlySet<string>, { language, fallbacks }: Languages): FoundContact {
  const named = inLanguage(name, language, fallbacks)
  const country = countryNames(place?.country).find(([lang]) => lang === language)?.[1]
  const where = [inLanguage(place?.city, language, fallbacks)?.value, country].filter(Boolean).join(', ')
  // A number or an address that was typed is what the person wants to see again.
  const channel = channels.find(({ value }) => [...found].some((word) => word !== '' && /\d{4}/.test(word) && fold(value).replaceAll(/\D/g, '').includes(word)) || isFoundIn(value, found))
  const about = channel?.value ?? inLanguage(purpose, language, fallbacks)?.value ?? ''
  return {
    kind: 'contact',
    id,
    lang: named?.lang ?? language,
    name: markWords(named?.value ?? id, found),
    ...(where !== '' && { place: markWords(where, found) }),
    excerpt: excerptOf(about, found),
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
