import type { ContactChunk } from '../../src/domain/contact.ts'
import type { EntryBody, Shelf } from '../../src/domain/entry.ts'
import type { Glossary, Term } from '../../src/domain/glossary.ts'
import type { Sha256 } from '../../src/domain/ids.ts'
import { recordPath } from '../../src/pack/layout.ts'
import { buildManual } from '../../src/pipeline/build.ts'
import { contactDocument, entryDocument, termDocument } from '../../src/search/search-document.ts'
import type { Sourced } from '../../src/search/segment.ts'

export interface Corpus {
  readonly documents: readonly Sourced[]
  readonly terms: readonly Term[]
}

/** Everything that can be found in a content folder, built as it is published. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const { manual, problems } = await buildManual(folder)
  if (!manual) throw new Error(`${folder} has errors: ${problems.map(({ message }) => message).slice(0, 3).join('; ')}`)
  const read = (sha256: Sha256): unknown => JSON.parse(new TextDecoder().decode(manual.files.get(recordPath(sha256))))
  const { shelves, contacts, glossary } = manual.manifest
  const terms = glossary.flatMap(({ sha256 }) => (read(sha256) as Glossary).terms)
  const entries = shelves
    .flatMap(({ sha256 }) => (read(sha256) as Shelf).entries)
    .flatMap(({ variants }) => Object.values(variants))
    .map((variant) => entryDocument(read(variant.body) as EntryBody, variant.body, variant.terms))
  const others = [...contacts.flatMap(({ sha256 }) => (read(sha256) as ContactChunk).contacts).map(contactDocument), ...terms.map(termDocument)]
  return { documents: [...entries, ...others].map((document) => ({ source: document.head.body ?? document.head.id, document })), terms }
}
