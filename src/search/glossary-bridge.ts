import type { Term } from '../domain/glossary.ts'
import { words } from './analyze.ts'
import { bareOf } from './small-words.ts'

/** One way to say what a term of the glossary means: its name or acronym in one language. */
export interface GlossaryForm {
  readonly term: string
  readonly words: readonly string[]
  /** Its words without those that people leave out. */
  readonly bare: string
}

export const glossaryForms = (terms: readonly Term[]): GlossaryForm[] =>
  terms.flatMap(({ id, acronym, term }) => {
    const texts = new Set([...Object.values(acronym ?? {}), ...Object.values(term)].map((text) => words(text).join(' ')))
    return [...texts].map((text): GlossaryForm => ({ term: id, words: text.split(' '), bare: bareOf(text.split(' ')) }))
  })

/** A question in other words. */
export interface Rewording {
  readonly words: readonly string[]
  /** The words that the glossary put in; they are taken as they are. */
  readonly given: ReadonlySet<string>
}

// "NFIs", "les ONG": an acronym in the plural.
const singular = (text: string): string => (text.length > 3 && text.endsWith('s') ? text.slice(0, -1) : text)

const mostRewordings = 8

const noWords: ReadonlySet<string> = new Set()

/**
 * The question with what the glossary knows by another name said in that name: an acronym written out, a term in another language.
 * @param asking words of it that only ask, and stand for nothing by themselves
 */
export function rewordings(question: readonly string[], forms: readonly GlossaryForm[], asking = noWords): Rewording[] {
  const found: Rewording[] = []
  const seen = new Set([bareOf(question)])
  // Longer spans first: they say more exactly what is meant.
  for (let length = question.length; length > 0; length--) {
    for (let start = 0; start + length <= question.length; start++) {
      const span = bareOf(question.slice(start, start + length))
      if (span === '' || asking.has(span)) continue
      const terms = new Set(forms.filter(({ bare }) => bare === span || bare === singular(span)).map(({ term }) => term))
      for (const form of forms) {
        if (!terms.has(form.term) || form.bare === span) continue
        const reworded = [...question.slice(0, start), ...form.words, ...question.slice(start + length)]
        const bare = bareOf(reworded)
        if (seen.has(bare)) continue
        seen.add(bare)
        found.push({ words: reworded, given: new Set(form.words) })
        if (found.length === mostRewordings) return found
      }
    }
  }
  return found
}
