import type { Locale } from '../domain/locale.ts'
import { foundKinds, type FoundKind } from './found-kind.ts'
import type { KeptIndex } from './keep-index.ts'
import { meant, type Reading } from './meant.ts'
import { personalIndexOf, type PersonalIndex } from './personal.ts'
import type { Found, FoundGroup, Question, SearchAnswer } from './protocol.ts'
import { quoteContact, quotePersonal } from './quote-contact.ts'
import { quoteEntry, quoteTerm, wordsFound, type Languages } from './quote.ts'
import { rankAll, type Ranked, type RankOptions, type Totals } from './rank.ts'
import type { DocumentHead } from './search-document.ts'
import type { Texts } from './texts.ts'
import { readQuestion } from './wording.ts'

const isListed = (list: string | undefined, value: string): boolean => list !== undefined && list.split(' ').includes(value)

/** What is in several languages, or named in several topics, passes by each of them. */
function admitter({ kind, topic, textLanguage }: Question): RankOptions['admits'] {
  if (kind === undefined && topic === undefined && textLanguage === undefined) return undefined
  return (head) =>
    (kind === undefined || head.kind === kind) &&
    (topic === undefined || head.topic === topic || isListed(head.topics, topic)) &&
    (textLanguage === undefined || head.lang === textLanguage || isListed(head.langs, textLanguage))
}

/** What the person wrote is in no topic; in which language, only they know. */
const admitterOfPersonal =
  ({ kind, topic }: Question) =>
  (): boolean =>
    (kind === undefined || kind === 'contact') && topic === undefined

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

async function quoteContacts(ranked: readonly Ranked[], personal: PersonalIndex | undefined, texts: Texts, languages: Languages): Promise<Found[]> {
  const contacts = await texts.contacts()
  return ranked.flatMap((each) => {
    const contact = contacts.get(each.head.id)
    const written = personal?.byId.get(each.head.id)
    if (written && each.index === personal?.index) return [quotePersonal(written, languages, wordsFound(each), contact)]
    return contact ? [quoteContact(contact, languages, wordsFound(each), written)] : []
  })
}

async function quoteAll(kind: FoundKind, ranked: readonly Ranked[], personal: PersonalIndex | undefined, texts: Texts, languages: Languages): Promise<Found[]> {
  if (kind === 'contact') return quoteContacts(ranked, personal, texts, languages)
  if (kind === 'entry') {
    const entries = await texts.entries(ranked.flatMap(({ head }) => head.body ?? []))
    return ranked.flatMap((each) => {
      const entry = each.head.body && entries.get(each.head.body)
      return entry ? [quoteEntry(each, entry, wordsFound(each))] : []
    })
  }
  const terms = await texts.terms()
  return ranked.flatMap((each) => {
    const term = terms.get(each.head.id)
    return term ? [quoteTerm(term, wordsFound(each), languages, each.head.topic)] : []
  })
}

/** Ranks what answers in the manual, and what in that which the person wrote down. */
function rankBoth(kept: KeptIndex, question: Question, personal: PersonalIndex | undefined): { ranked: Ranked[]; totals: Totals; readings: Reading[] } {
  const { language, most } = question
  const own = new Set(question.own)
  const options = { language, isOwn: ({ id }: DocumentHead) => own.has(id), most }
  const read = ({ index, lookUp }: Pick<KeptIndex, 'index' | 'lookUp'>): Reading => ({ index, wordings: readQuestion(question.query, index, lookUp) })
  const manual = read(kept)
  const { ranked, totals } = rankAll(manual.index, manual.wordings, { ...options, admits: admitter(question) })
  if (!personal) return { ranked: distinct(ranked, language), totals, readings: [manual] }
  const written = read(personal)
  const ofPerson = rankAll(written.index, written.wordings, { ...options, admits: admitterOfPersonal(question) }).ranked
  const isNew = ({ head: { id } }: Ranked): boolean => !ranked.some(({ head }) => head.kind === 'contact' && head.id === id)
  return {
    ranked: distinct([...ranked, ...ofPerson].sort((a, b) => b.score - a.score), language),
    totals: { ...totals, contact: totals.contact + ofPerson.filter(isNew).length },
    readings: [manual, written],
  }
}

/**
 * What a person sees for a question: groups of entries, contacts and terms, the group with the better first hit first,
 * each hit with the words that show why it was found.
 */
export async function answerQuestion(kept: KeptIndex, question: Question, texts: Texts): Promise<SearchAnswer> {
  const { language, textLanguage, most, country } = question
  const personal = question.personal && question.personal.length > 0 ? personalIndexOf(question.personal, language, kept) : undefined
  const { ranked, totals, readings } = rankBoth(kept, question, personal)
  const languages = { language: textLanguage ?? language, fallbacks: kept.manual.manifest.languages }
  const ordered = [...new Set(ranked.map(({ head }) => head.kind))].sort((a, b) => first(ranked, b) - first(ranked, a) || foundKinds.indexOf(a) - foundKinds.indexOf(b))
  const groups = ordered.map(async (kind, place): Promise<FoundGroup> => {
    const shown = ranked.filter(({ head }) => head.kind === kind).slice(0, place === 0 ? most : Math.ceil(most / 2))
    return { kind, total: totals[kind], found: await quoteAll(kind, shown, personal, texts, languages) }
  })
  const suggestion = meant(question.query, readings, language)
  const ask = ordered.length === 0 && kept.complete ? await texts.whomToAsk(country) : undefined
  return {
    groups: await Promise.all(groups),
    ...(suggestion !== undefined && { meant: suggestion }),
    ...(ask && { ask: quoteContact(ask, languages) }),
    complete: kept.complete,
  }
}

const first = (ranked: readonly Ranked[], kind: FoundKind): number => ranked.find(({ head }) => head.kind === kind)?.score ?? 0
