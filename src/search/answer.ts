import type { Locale } from '../domain/locale.ts'
import { foundKinds, type FoundKind } from './found-kind.ts'
import type { KeptIndex } from './keep-index.ts'
import { meant } from './meant.ts'
import type { Found, FoundGroup, Question, SearchAnswer } from './protocol.ts'
import { quoteContact, quoteEntry, quoteTerm, wordsFound, type Languages } from './quote.ts'
import { rankAll, type Ranked } from './rank.ts'
import type { DocumentHead } from './search-document.ts'
import type { Texts } from './texts.ts'
import { readQuestion } from './wording.ts'

const isListed = (list: string | undefined, value: string): boolean => list !== undefined && list.split(' ').includes(value)

/** What is in several languages, or named in several topics, passes by each of them. */
const admitter =
  ({ kind, topic, textLanguage }: Question) =>
  (head: DocumentHead): boolean =>
    (kind === undefined || head.kind === kind) &&
    (topic === undefined || head.topic === topic || isListed(head.topics, topic)) &&
    (textLanguage === undefined || head.lang === textLanguage || isListed(head.langs, textLanguage))

// A text in the person's language is shown in place of one in another that answers up to this much better.
const languageShare = 0.5

/** Each document once: in the person's language where it answers in it, else in the one in which it answers best. */
function distinct(ranked: readonly Ranked[], language: Locale): Ranked[] {
  const shown = new Map<string, Ranked>()
  for (const each of ranked) {
    const key = `${each.head.kind} ${each.head.id}`
    const known = shown.get(key)
    const isTheirs = each.head.lang === language && known?.head.lang !== language
    if (!known || (isTheirs && each.score > known.score * languageShare)) shown.set(key, each)
  }
  return [...shown.values()]
}

async function quoteAll(kind: FoundKind, ranked: readonly Ranked[], { index }: KeptIndex, texts: Texts, languages: Languages): Promise<Found[]> {
  if (kind === 'entry') {
    const bodies = await texts.bodies(ranked.flatMap(({ head }) => head.body ?? []))
    return ranked.flatMap((each) => {
      const body = each.head.body && bodies.get(each.head.body)
      return body ? [quoteEntry(each, body, wordsFound(each, index))] : []
    })
  }
  if (kind === 'contact') {
    const contacts = await texts.contacts()
    return ranked.flatMap((each) => {
      const contact = contacts.get(each.head.id)
      return contact ? [quoteContact(contact, wordsFound(each, index), languages)] : []
    })
  }
  const terms = await texts.terms()
  return ranked.flatMap((each) => {
    const term = terms.get(each.head.id)
    return term ? [quoteTerm(term, wordsFound(each, index), languages, each.head.topic)] : []
  })
}

/**
 * What a person sees for a question: groups of entries, contacts and terms, the group with the better first hit first,
 * each hit with the words that show why it was found.
 */
export async function answerQuestion(kept: KeptIndex, question: Question, texts: Texts): Promise<SearchAnswer> {
  const { index, lookUp, manual, complete } = kept
  const { language, textLanguage, most } = question
  const own = new Set(question.own)
  const wordings = readQuestion(question.query, index, lookUp)
  const { ranked: variants, totals } = rankAll(index, wordings, { language, admits: admitter(question), isOwn: ({ id }) => own.has(id), most })
  const ranked = distinct(variants, language)
  const languages = { language: textLanguage ?? language, fallbacks: manual.manifest.languages }
  const ordered = [...new Set(ranked.map(({ head }) => head.kind))].sort((a, b) => first(ranked, b) - first(ranked, a) || foundKinds.indexOf(a) - foundKinds.indexOf(b))
  const groups = ordered.map(async (kind, place): Promise<FoundGroup> => {
    const shown = ranked.filter(({ head }) => head.kind === kind).slice(0, place === 0 ? most : Math.ceil(most / 2))
    return { kind, total: totals[kind], found: await quoteAll(kind, shown, kept, texts, languages) }
  })
  const suggestion = meant(question.query, [{ index, wordings }], language)
  return { groups: await Promise.all(groups), ...(suggestion !== undefined && { meant: suggestion }), complete }
}

const first = (ranked: readonly Ranked[], kind: FoundKind): number => ranked.find(({ head }) => head.kind === kind)?.score ?? 0
