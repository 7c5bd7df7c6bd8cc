import { writtenWords } from './analyze.ts'
import type { Dictionary } from './dictionary.ts'
import type { DocumentHead, SearchDocument } from './search-document.ts'

/** A document and the name of what it was made from: when that is gone from the manual, so is the document. */
export interface Sourced {
  readonly source: string
  readonly document: SearchDocument
}

/**
 * The index of a few dozen documents. It never changes: an update makes new segments in place of those in which a
 * document is gone. Compact lists of numbers, so that it is stored and read back without being parsed.
 */
export interface Segment {
  readonly key: string
  readonly sources: readonly string[]
  readonly heads: readonly DocumentHead[]
  /** Numbers of the words that stand in it, rising. */
  readonly words: Uint32Array<ArrayBuffer>
  /** Of each word: in how many of the documents it stands, and where its list begins. */
  readonly counts: Uint8Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
  /** Of each word, for each document: step to the document, how often, steps from place to place. */
  readonly postings: Uint8Array<ArrayBuffer>
  /** Where each part of each document ends; the parts of document n are from `partsOf[n]` to `partsOf[n + 1]`. */
  readonly partEnds: Uint32Array<ArrayBuffer>
  readonly partsOf: Uint32Array<ArrayBuffer>
}

/** Enough to make lists compact, few enough to make again when one document of them changes. */
export const documentsPerSegment = 64
// Places from here on are not told apart; an entry of so many words is a book.
const placesLimit = 65_536

/** A growing run of bytes that writes numbers of any size, seven bits in a byte. */
function createBytes() {
  let bytes = new Uint8Array(4_096)
  let length = 0
  return {
    write: (value: number): void => {
      if (length + 5 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes)
        bytes = larger
      }
      let rest = value
      for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128
      bytes[length++] = rest
    },
    length: () => length,
    taken: () => bytes.slice(0, length),
  }
}

interface Places {
  /** Word, document and place in one number, so that one sort brings them in order. */
  readonly keys: number[]
  readonly partEnds: number[]
  readonly partsOf: number[]
}

function readPlaces(documents: readonly Sourced[], dictionary: Dictionary): Places {
  const places: Places = { keys: [], partEnds: [], partsOf: [0] }
  documents.forEach(({ document: { parts } }, number) => {
    let place = 0
    for (const part of parts) {
      for (const [language, text] of part) {
        for (const { written } of writtenWords(text)) {
          const word = dictionary.numberOf(written, language)
          places.keys.push((word * documentsPerSegment + number) * placesLimit + Math.min(place++, placesLimit - 1))
        }
      }
      places.partEnds.push(place)
    }
    places.partsOf.push(places.partEnds.length)
  })
  return places
}

/** @param documents at most `documentsPerSegment` of them */
export function buildSegment(key: string, documents: readonly Sourced[], dictionary: Dictionary): Segment {
  const { keys, partEnds, partsOf } = readPlaces(documents, dictionary)
  const sorted = Float64Array.from(keys).sort()
  const bytes = createBytes()
  const [words, counts, starts]: [number[], number[], number[]] = [[], [], []]
  for (let at = 0, lastDocument = 0; at < sorted.length; ) {
    const pair = Math.floor((sorted[at] ?? 0) / placesLimit)
    const [word, document] = [Math.floor(pair / documentsPerSegment), pair % documentsPerSegment]
    if (words.at(-1) !== word) {
      words.push(word)
      counts.push(0)
      starts.push(bytes.length())
      lastDocument = 0
    }
    let end = at
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / placesLimit) === pair) end++
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    bytes.write(document - lastDocument)
    bytes.write(end - at)
    for (let last = 0; at < end; at++) {
      const place = (sorted[at] ?? 0) % placesLimit
      bytes.write(place - last)
      last = place
    }
    lastDocument = document
  }
  return {
    key,
    sources: documents.map(({ source }) => source),
    heads: documents.map(({ document }) => document.head),
    words: Uint32Array.from(words),
    counts: Uint8Array.from(counts),
    starts: Uint32Array.from(starts),
    postings: bytes.taken(),
    partEnds: Uint32Array.from(partEnds),
    partsOf: Uint32Array.from(partsOf),
  }
}

/** The index of a word in a segment's list, or -1. */
export function slotOf({ words }: Segment, word: number): number {
  let [low, high] = [0, words.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = words[middle] ?? 0
    if (found === word) return middle
    if (found < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Where a word stands in one document: `places[0]` to `places[count - 1]`, rising. The list is used again for the next one. */
export type SeePlaces = (document: number, places: Uint32Array, count: number) => void

// One for all lists: goes through thousands of them for each letter, and leaves nothing behind that is to be collected.
const reused = new Uint32Array(placesLimit)
let at = 0

function readNumber(bytes: Uint8Array): number {
  let byte = bytes[at++] ?? 0
  let value = byte & 127
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[at++] ?? 0
    value |= (byte & 127) << shift
  }
  return value
}

/** Goes through the documents of a segment in which a word stands. */
export function eachDocument({ postings, counts, starts }: Segment, slot: number, see: SeePlaces): void {
  let next = starts[slot] ?? 0
  let document = 0
  for (let left = counts[slot] ?? 0; left > 0; left--) {
    at = next
    document += readNumber(postings)
    const count = readNumber(postings)
    for (let index = 0, place = 0; index < count; index++) reused[index] = place += readNumber(postings)
    next = at
    see(document, reused, count)
  }
}
