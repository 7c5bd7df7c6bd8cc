import { words, writtenWords } from './analyze.ts'

// Articles, prepositions and conjunctions of the manual's languages: "camp coordination camp management" means the same.
const left = new Set(words('the a an and of for in on to with de la le les l d du des et en pour à au aux dans y e el los las del para a con و في من على إلى'))

// What a question begins with. As acronyms some of them have a meaning: WHO.
const asking = new Set(
  words('who what which how where when why qui que quoi quel quelle quels quelles comment combien où quand pourquoi quién quiénes qué cuál cuáles cómo cuánto cuánta cuántos cuántas dónde cuándo ما ماذا كيف كم أين متى هل لماذا'),
)

/** A text without the words that people leave out. */
export const bareOf = (list: readonly string[]): string => list.filter((word) => !left.has(word)).join(' ')

/** True for a word that carries no meaning of its own. */
export const isSmall = (word: string): boolean => left.has(word) || asking.has(word)

/** The words of a question that only ask: not those in capitals, which are acronyms. */
export function askingWords(question: string): ReadonlySet<string> {
  const typed = writtenWords(question)
  return new Set(typed.length > 1 ? typed.flatMap(({ written }) => (written === written.toUpperCase() && written !== written.toLowerCase() ? [] : words(written).filter((word) => asking.has(word)))) : [])
}
