import type { Heading, Root, RootContent } from 'mdast'
import { startAnchor } from '../../domain/anchor.ts'
import type { Section } from '../../domain/entry.ts'
import type { Locale } from '../../domain/locale.ts'
import { sectionOf, type SectionName } from '../../domain/section.ts'
import { renderBlocks } from './blocks.ts'
import { headingText } from './heading-text.ts'
import { markedLanguage } from './html-nodes.ts'
import { renderInlines } from './inlines.ts'
import type { Scope } from './scope.ts'

interface Run {
  readonly heading?: Heading
  /** That of the heading, where a comment before it says so. */
  readonly lang?: Locale
  readonly nodes: RootContent[]
}

const onlyComment = /^<!--(?:(?!-->)[\s\S])*-->$/

/** The language that the last of these nodes gives to the heading that follows; that comment is taken away then. */
function takeMark(nodes: RootContent[], scope: Scope): Locale | undefined {
  const last = nodes.at(-1)
  const lang = last?.type === 'html' && onlyComment.test(last.value.trim()) ? markedLanguage(last, scope) : undefined
  if (lang !== undefined) nodes.pop()
  return lang
}

/** Headings of the first and second level begin a section. */
function runsOf(tree: Root, scope: Scope): Run[] {
  let run: Run = { nodes: [] }
  const runs = [run]
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      const lang = takeMark(run.nodes, scope)
      run = { heading: node, ...(lang !== undefined && { lang }), nodes: [] }
      runs.push(run)
    } else run.nodes.push(node)
  }
  return runs
}

function renderRun({ heading, lang, nodes }: Run, scope: Scope): Section {
  if (!heading) return { anchor: startAnchor, blocks: renderBlocks(nodes, scope) }
  const name = sectionOf(headingText(heading))
  const title = renderInlines(heading.children, scope)
  return { anchor: scope.anchors.of(heading), ...(name && { name }), title, ...(lang !== undefined && { lang }), blocks: renderBlocks(nodes, scope) }
}

/**
 * The sections of an entry, in their order.
 * @param shownAnyway sections that the app fills from the head of the entry: without text of their own they are left out
 */
export function renderSections(tree: Root, shownAnyway: ReadonlySet<SectionName>, scope: Scope): Section[] {
  const sections = runsOf(tree, scope).map((run) => renderRun(run, scope))
  return sections.filter(({ name, title, blocks }) => blocks.length > 0 || (title !== undefined && !(name && shownAnyway.has(name))))
}
