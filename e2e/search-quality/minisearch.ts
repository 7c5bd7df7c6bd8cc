import MiniSearch from 'minisearch'
import { words } from '../../src/search/analyze.ts'
import type { SearchDocument } from '../../src/search/search-document.ts'
import type { Corpus } from './corpus.ts'

interface Row {
  readonly key: number
  readonly id: string
  readonly title: string
  readonly keywords: string
  readonly summary: string
  readonly headings: string
  readonly text: string
}

const textOf = (parts: SearchDocument['parts']): string => parts.flatMap((part) => part.map(([, text]) => text)).join(' ')

const rowOf = ({ head: { id }, parts }: SearchDocument, key: number): Row => ({
  key,
  id,
  title: textOf(parts.slice(0, 1)),
  keywords: textOf(parts.slice(1, 2)),
  summary: textOf(parts.slice(2, 3)),
  headings: textOf(parts.slice(3).filter((_, index) => index % 2 === 0)),
  text: textOf(parts.slice(3).filter((_, index) => index % 2 === 1)),
})

/** MiniSearch over the same documents and the same folded words, as its guide recommends it: what our own index is compared with. */
export function miniSearchOver({ documents }: Corpus) {
  const index = new MiniSearch<Row>({
    idField: 'key',
    fields: ['title', 'keywords', 'summary', 'headings', 'text'],
    storeFields: ['id'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, keywords: 3, headings: 2, summary: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  })
  index.addAll(documents.filter(({ document }) => document.head.kind !== 'term').map(({ document }, key) => rowOf(document, key)))
  return {
    ask: (query: string): string[] => [...new Set(index.search(query).map((row) => String(row['id'])))].slice(0, 10),
    stored: () => JSON.stringify(index),
  }
}
