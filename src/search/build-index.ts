import type { Term } from '../domain/glossary.ts'
import { createDictionary } from './dictionary.ts'
import { openIndex, type SearchIndex } from './search-index.ts'
import { buildSegment, documentsPerSegment, type Sourced } from './segment.ts'

/** The index of a manual that is at hand as a whole; a device builds its own piece by piece, see keep-index.ts. */
export function buildIndex(documents: readonly Sourced[], terms: readonly Term[]): SearchIndex {
  const dictionary = createDictionary()
  const pieces = Array.from({ length: Math.ceil(documents.length / documentsPerSegment) }, (_, piece) =>
    documents.slice(piece * documentsPerSegment, (piece + 1) * documentsPerSegment),
  )
  return openIndex(dictionary, pieces.map((piece, number) => buildSegment(String(number), piece, dictionary)), terms)
}
