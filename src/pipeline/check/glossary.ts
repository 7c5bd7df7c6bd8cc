import * as v from 'valibot'
import type { Term } from '../../domain/glossary.ts'
import { entryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { FileReport } from '../problem.ts'
import { fit, reportAt, warnUnknownKeys } from './faults.ts'
import { id, localized, map, mention, text } from './fields.ts'
import { checkUniqueIds, listsOf, type ListedItem } from './lists.ts'
import { choice } from './nearest.ts'
import type { SourceGroups } from './source-groups.ts'
import { mentionedSource, sourceRemedy } from './source-mention.ts'
import { readYaml } from './yaml-text.ts'

const keys = ['id', 'acronym', 'term', 'definition', 'entry', 'source']
const lists = ['glossary', 'terms']

const writtenTerm = (first: Locale) =>
  map({
    id,
    acronym: v.exactOptional(localized(first)),
    term: localized(first),
    definition: v.exactOptional(localized(first, text)),
    entry: v.exactOptional(mention),
    source: v.exactOptional(mention),
  }, 'must be a term with `id` and `term`\nSee data/README.md.')

/** What a term may refer to. */
export interface GlossaryTargets {
  readonly entries: ReadonlySet<string>
  readonly sources: SourceGroups
}

function checkTerm({ value, place }: ListedItem, schema: ReturnType<typeof writtenTerm>, targets: GlossaryTargets): Term | undefined {
  warnUnknownKeys(value, keys, place)
  const written = fit(schema, value, place)
  if (!written) return undefined
  const { entry, source } = written
  if (entry !== undefined && !targets.entries.has(entry)) {
    reportAt({ ...place, path: [...place.path, 'entry'] }, 'link', `there is no entry \`${entry}\``, choice(entry, [...targets.entries], 'Correct `entry`, or delete it.'))
  }
  if (source !== undefined && !mentionedSource(source, targets.sources)) {
    reportAt({ ...place, path: [...place.path, 'source'] }, 'source', `there is no source \`${source}\``, sourceRemedy(source, targets.sources))
  }
  return {
    id: written.id,
    ...(written.acronym && { acronym: written.acronym }),
    term: written.term,
    ...(written.definition && { definition: written.definition }),
    ...(entry !== undefined && { entry: entryId(entry) }),
  }
}

/** Checks glossary.yaml. @param first the language of plain texts */
export function checkGlossary(content: string, first: Locale, targets: GlossaryTargets, report: FileReport): Term[] {
  const yaml = readYaml(content, report)
  if (!yaml) return []
  const items = listsOf(yaml, lists, 'term', report)
  checkUniqueIds(items)
  const schema = writtenTerm(first)
  return items.flatMap((item) => checkTerm(item, schema, targets) ?? [])
}
