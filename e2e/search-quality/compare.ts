import { resolve } from 'node:path'
import { buildIndex } from '../../src/search/build-index.ts'
import { readCorpus } from './corpus.ts'
import { measureExpected, type Expected } from './expected.ts'
import { found, measureSearch, type SearchQuality } from './measure.ts'
import { miniSearchOver } from './minisearch.ts'
import { readQueries } from './queries.ts'

/** How the project's own search answers the known questions over the shipped manual, and how MiniSearch does. */
export interface Comparison {
  readonly own: SearchQuality
  readonly miniSearch: SearchQuality
  readonly expected: Expected
}

/** Puts the known questions to both engines, over the same documents. */
export async function compareSearch(folder = resolve(import.meta.dirname, '../../data')): Promise<Comparison> {
  const corpus = await readCorpus(folder)
  const index = buildIndex(corpus.documents, corpus.terms)
  const { ask } = miniSearchOver(corpus)
  const queries = readQueries()
  return { own: measureSearch((query, language) => found(index, query, language), queries), miniSearch: measureSearch(ask, queries), expected: measureExpected(index, queries) }
}
