import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { EntryBody } from '../../domain/entry.ts'
import { headingsOf, type HeadingPlace } from '../../domain/headings.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { SectionName } from '../../domain/section.ts'
import type { EntryFile } from '../check/entries.ts'
import { isArabicScript } from '../check/script.ts'
import { reportOn, type FileReport, type Problem } from '../problem.ts'
import { Anchors } from './anchors.ts'
import { markBlocks, markSections } from './block-language.ts'
import { bodyFrom } from './body.ts'
import { entrySources } from './entry-sources.ts'
import { renderFootnotes } from './footnotes.ts'
import { warnOfConnections } from './head.ts'
import { Ledger, type AnchorLink } from './ledger.ts'
import { parseMarkdown } from './markdown.ts'
import type { Scope } from './scope.ts'
import { renderSections } from './sections.ts'
import type { Targets } from './targets.ts'
import { termsOutside } from './term-index.ts'
import { markTerms } from './term-marks.ts'
import { titleOf, withoutTitle } from './title.ts'
import { unsourcedFigures, type UnsourcedFigure } from './unsourced.ts'
import { wordsIn } from './words.ts'

/** An entry's text, and what is known of it besides. */
export interface RenderedEntry {
  readonly body: EntryBody
  /** All contacts that the head or the text names. */
  readonly contacts: readonly ContactId[]
  readonly headings: readonly HeadingPlace[]
  readonly anchorLinks: readonly AnchorLink[]
  readonly words: number
  readonly unsourced: readonly UnsourcedFigure[]
}

function definitionsOf(tree: Root): Map<string, string> {
  const found = new Map<string, string>()
  // The first definition of a name holds (CommonMark 0.31.2, section 4.7).
  visit(tree, 'definition', ({ identifier, url }) => void (found.has(identifier) || found.set(identifier, url)))
  return found
}

/** Sections that the app fills from the head, so that an empty heading of that name says nothing more. */
function filledFromHead({ front }: EntryFile): Set<SectionName> {
  const filled: [SectionName, readonly unknown[] | undefined][] = [['links', front.links], ['references', front.references], ['other-entries', front.related], ['contacts', front.contacts]]
  return new Set(filled.flatMap(([name, items]) => (items && items.length > 0 ? [name] : [])))
}

function scopeOf(entry: EntryFile, tree: Root, targets: Targets, report: FileReport): Scope {
  const { file, id, linesBefore } = entry
  const sources = entrySources(entry, targets.sources, report)
  return { file, id, report, targets, sources, anchors: new Anchors(tree), definitions: definitionsOf(tree), ledger: new Ledger(), linesBefore }
}

/**
 * Renders one entry from Markdown to the closed tree of the manual.
 * @returns undefined when its text cannot be read at all; other faults are reported, and the rest is rendered
 */
export function renderEntry(entry: EntryFile, targets: Targets, problems: Problem[]): RenderedEntry | undefined {
  const report = reportOn(entry.file, problems)
  const parsed = parseMarkdown(entry.body)
  if (!parsed.ok) {
    report.error('nesting', parsed.error + entry.linesBefore, 'is nested too deep', 'Take lists and quotes out of each other.')
    return undefined
  }
  const title = titleOf(entry, parsed.value, report)
  const tree = withoutTitle(parsed.value, title)
  const scope = scopeOf(entry, tree, targets, report)
  const latin = isArabicScript(entry.lang) ? targets.latinLanguage : entry.lang
  const inLanguages = markSections(renderSections(tree, filledFromHead(entry), scope), entry.lang, latin)
  const sections = markTerms(inLanguages, targets.termsFor(entry.lang), termsOutside(entry.id, targets.terms))
  const footnotes = renderFootnotes(tree, scope).map((blocks) => markBlocks(blocks, entry.lang, latin))
  for (const source of scope.sources.named) scope.ledger.sourceIndex(source)
  warnOfConnections(entry, report)
  const body = bodyFrom(entry, title, sections, footnotes, scope)
  return {
    body,
    contacts: [...new Set([...(body.contacts ?? []), ...scope.ledger.contacts])],
    headings: headingsOf(body),
    anchorLinks: scope.ledger.anchorLinks,
    words: wordsIn(sections),
    unsourced: unsourcedFigures(tree).map(({ line, text }) => ({ line: line + entry.linesBefore, text })),
  }
}
