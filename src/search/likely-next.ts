import { fold } from './analyze.ts'
import type { SearchIndex } from './search-index.ts'

// Of all letters that are typed, 94 of 100 are among so many.
const mostNext = 12
// Documents that are gone through ahead for one letter: of a large manual fewer answers, for the sake of memory and battery.
const mostDocuments = 18_000
// From here on even one answer ahead leaves more to be collected than a cheap phone has to spare.
const largeManual = 10_000

const lastWord = /[\p{L}\p{N}\p{M}]*$/u
const inCapitals = /\p{Lu}{2}$/u

/** In how many documents stands each letter that follows a text in a word, as it is written and without its accent; a space where a word ends. */
function followers(text: string, anywhere: boolean, { dictionary, documentsWith }: SearchIndex): string[] {
  const counts = new Map<string, number>()
  const { words } = dictionary
  for (let number = 0; number < words.length; number++) {
    const word = words[number] ?? ''
    const start = anywhere ? word.indexOf(text) : word.startsWith(text) ? 0 : -1
    if (start < 0) continue
    const next = start + text.length
    const [folded, written] = [word[next] ?? ' ', dictionary.shown(number)[next] ?? ' ']
    const documents = documentsWith[number] ?? 0
    counts.set(folded, (counts.get(folded) ?? 0) + documents)
    if (written !== folded) counts.set(written, (counts.get(written) ?? 0) + documents)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter)
}

/**
 * The letters that may come next while a question is typed, the likeliest first: those with which words go on that begin so.
 * Where few do, as in a word that is mistyped, those that follow its last letter in other words.
 */
export function likelyNext(question: string, index: SearchIndex): readonly string[] {
  if (index.documents >= largeManual) return []
  const word = lastWord.exec(fold(question))?.[0] ?? ''
  const begun = followers(word, false, index)
  const others = begun.length < mostNext && word !== '' ? followers(word.slice(-1), true, index) : []
  const letters = [...new Set([...begun, ...others])].slice(0, Math.min(mostNext, Math.floor(mostDocuments / index.documents)))
  return inCapitals.test(question) ? letters.map((letter) => letter.toUpperCase()) : letters
}
