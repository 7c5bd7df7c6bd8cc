import type { Heading, Root, RootContent } from 'mdast'
import { startAnchor } from '../../domain/anchor.ts'
import type { Section } from '../../domain/entry.ts'
import { sectionOf, type SectionName } from '../../domain/section.ts'
import { renderBlocks } from './blocks.ts'
import { headingText } from './heading-text.ts'
import { renderInlines } from './inlines.ts'
import type { Scope } from './scope.ts'

interface Run {
  readonly heading?: Heading
  readonly nodes: RootContent[]
}

/** Headings of the first and second level begin a section. */
function runsOf(tree: Root): Run[] {
  const runs: Run[] = [{ nodes: [] }]
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) runs.push({ heading: node, nodes: [] })
    else runs.at(-1)?.nodes.push(node)
  }
  return runs
}

function renderRun({ heading, nodes }: Run, scope: Scope): Section {
  if (!heading) return { anchor: startAnchor, blocks: renderBlocks(nodes, scope) }
  const name = sectionOf(headingText(heading))
  const title = renderInlines(heading.children, scope)
  return { anchor: scope.anchors.of(heading), ...(name && { name }), title, blocks: renderBlocks(nodes, scope) }
}

/**
 * The sections of an entry, in their order.
 * @param shownAnyway sections that the app fills from the head of the entry: without text of their own they are left out
 */
export function renderSections(tree: Root, shownAnyway: ReadonlySet<SectionName>, scope: Scope): Section[] {
  const sections = runsOf(tree).map((run) => renderRun(run, scope))
  return sections.filter(({ name, title, blocks }) => blocks.length > 0 || (title !== undefined && !(name && shownAnyway.has(name))))
}
