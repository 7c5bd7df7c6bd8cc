import { startAnchor } from '../../domain/anchor.ts'
import { sameHeading } from '../../domain/headings.ts'
import { contactId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { CheckedFolder } from '../check/check-folder.ts'
import type { EntryFile } from '../check/entries.ts'
import { languageName } from '../check/language.ts'
import { isLatinScript } from '../check/script.ts'
import { reportOn, type Problem } from '../problem.ts'
import { encodeBody, type EncodedEntry } from './encoded-entry.ts'
import { renderEntry } from './entry.ts'
import type { Targets } from './targets.ts'
import { termIndex } from './term-index.ts'

/** Finds entries by path. A link is written beside its text, so it names a file of its own language also where there is none yet. */
function entriesByPath(entries: readonly EntryFile[]): Targets['entryAt'] {
  const byFile = new Map(entries.map(({ file, id }) => [file.normalize('NFC'), id]))
  const byPlace = new Map(entries.map(({ below, id }) => [below.normalize('NFC'), id]))
  const folders = [...new Set(entries.map(({ file, below }) => file.slice(0, -below.length).normalize('NFC')))]
  return (path) => {
    const wanted = path.normalize('NFC')
    const places = folders.flatMap((folder) => (wanted.startsWith(folder) ? [wanted.slice(folder.length)] : []))
    return byFile.get(wanted) ?? places.map((place) => byPlace.get(place)).find((id) => id !== undefined)
  }
}

function targetsOf({ manual, entries, directory, sources, terms, markdownFiles }: CheckedFolder): Targets {
  const indexes = new Map(manual.languages.map((lang) => [lang, termIndex(terms, lang)]))
  const latinLanguage = manual.languages.find(isLatinScript)
  return {
    entries: new Set(entries.map(({ id }) => id)),
    entryAt: entriesByPath(entries),
    markdownFiles,
    contacts: new Set([...directory.ids].map(contactId)),
    sources,
    terms,
    termsFor: (lang) => indexes.get(lang) ?? new Map(),
    ...(latinLanguage !== undefined && { latinLanguage }),
  }
}

/** The languages of an entry whose readers a link to a heading leads to the top: neither has it nor does another heading stand for it. */
const lackingLanguages = (anchor: string, versions: readonly EncodedEntry[]): Locale[] =>
  versions.flatMap(({ lang, headings }) => {
    const led = anchor === startAnchor || headings.some((heading) => heading.anchor === anchor) || versions.some((other) => sameHeading(anchor, other.headings, headings) !== undefined)
    return led ? [] : [lang]
  })

/** Links to headings of other entries, which can be checked only when all are rendered. */
function checkAnchorLinks(entries: readonly EncodedEntry[], problems: Problem[]): void {
  const versionsOf = new Map<string, EncodedEntry[]>()
  for (const entry of entries) versionsOf.set(entry.id, [...(versionsOf.get(entry.id) ?? []), entry])
  for (const { file, anchorLinks } of entries) {
    const report = reportOn(file, problems)
    for (const { entry, anchor, line } of anchorLinks) {
      const versions = versionsOf.get(entry) ?? []
      const lacking = lackingLanguages(anchor, versions)
      const what = `links to the heading \`${anchor}\` of \`${entry}\`, which that entry does not have`
      if (lacking.length === versions.length) report.warning('anchor', line, what, 'Correct the part after #; the link leads to the top.')
      else if (lacking.length > 0) report.warning('anchor', line, `${what} in ${lacking.map(languageName).join(', ')}`, 'Give its translations the same headings in the same order; until then the link leads to the top there.')
    }
  }
}

/**
 * Renders all entries of a checked folder, one at a time: the tree of one Markdown file is let go before the next is
 * read, so that memory grows with the text and not with its trees.
 */
export function renderFolder(folder: CheckedFolder): { entries: EncodedEntry[]; problems: Problem[] } {
  const problems: Problem[] = []
  const targets = targetsOf(folder)
  const entries = folder.entries.flatMap((entry) => {
    const rendered = renderEntry(entry, targets, problems)
    return rendered ? [encodeBody(entry, rendered)] : []
  })
  checkAnchorLinks(entries, problems)
  return { entries, problems }
}
