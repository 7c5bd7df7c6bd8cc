import type { Random } from './random.ts'

/** Writes new sentences in one language out of real ones. */
export interface Splicer {
  /** @param start the words to begin with; a real sentence by chance when absent */
  sentence(random: Random, start?: string): string
  /** Sentences until there are about so many characters. */
  text(random: Random, characters: number, start?: string): string
}

// After each word a sentence goes on as another sentence with that word goes on, or, so often, anywhere. Chosen by
// measuring: 1,000 entries then shrink to 1/5.0 as one brotli file and 10,000 to 1/5.5; real folders of those sizes shrink
// to 1/4.6 and 1/5. With fewer leaps the folder would repeat itself as no real one does.
const leapShare = 0.5
const mostWords = 32

const yearLike = /^(?:19|20)\d\d$/

/** Other figures of the same size in place of those in a word; years stay years. */
const withOtherFigures = (word: string, random: Random): string =>
  word.replaceAll(/[0-9]+/g, (figure) => {
    if (yearLike.test(figure)) return String(random.integer(1996, 2026))
    const most = 10 ** figure.length - 1
    return String(random.integer(figure.length === 1 ? 1 : (most + 1) / 10, most))
  })

/** Keeps words from being read as Markdown: the folder has only the marks that its writer puts in. */
const plain = (word: string): string => word.replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`)

const isAddress = (sentence: string): boolean => /:\/\/|www\.|@|\]\(/.test(sentence)

export function splitSentences(text: string, lang: string): string[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim())
  return segments.filter((sentence) => sentence !== '' && !isAddress(sentence))
}

interface Place {
  readonly sentence: readonly string[]
  readonly index: number
}

function placesOfWords(sentences: readonly (readonly string[])[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const sentence of sentences) {
    sentence.forEach((word, index) => {
      const known = places.get(word)
      if (known) known.push({ sentence, index })
      else places.set(word, [{ sentence, index }])
    })
  }
  return places
}

const wordsIn = (sentence: string): string[] => sentence.split(/\s+/).filter(Boolean)

/** @param sentences real ones, of a few words at least */
export function createSplicer(sentences: readonly string[]): Splicer {
  const known = sentences.map(wordsIn).filter((words) => words.length > 3)
  const places = placesOfWords(known)

  const everywhere = [...places.values()].flat()
  const nextPlace = (place: Place, word: string, random: Random): Place => {
    if (random.next() < leapShare) return random.pick(everywhere)
    const { sentence: other, index } = random.pick(places.get(word) ?? [place])
    return { sentence: other, index: index + 1 }
  }

  const sentence = (random: Random, start?: string): string => {
    let place: Place = { sentence: start === undefined ? random.pick(known) : wordsIn(start), index: 0 }
    const words: string[] = []
    while (words.length < mostWords) {
      const word = place.sentence[place.index]
      if (word === undefined) break
      words.push(plain(withOtherFigures(word, random)))
      place = nextPlace(place, word, random)
    }
    return words.join(' ')
  }

  const text = (random: Random, characters: number, start?: string): string => {
    let written = sentence(random, start)
    while (written.length < characters * 0.8) written += ` ${sentence(random)}`
    return written
  }

  return { sentence, text }
}
