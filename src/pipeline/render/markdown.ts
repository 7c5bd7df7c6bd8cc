import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { err, ok, type Result } from '../../domain/result.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

// A list in a list in a quote … what people write stays far below; deeper trees overflow the stacks of what reads them.
const deepest = 60

/** The first line whose text lies deeper than is allowed, without recursion. */
function lineTooDeep(tree: Root): number | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return level[0]?.position?.start.line
}

/**
 * Parses CommonMark with tables, task lists, footnotes, strikethrough and bare addresses (GFM).
 * @returns the tree, or the line on which it is nested too deep
 */
export function parseMarkdown(text: string): Result<Root, number> {
  try {
    const tree = parser.parse(text)
    const line = lineTooDeep(tree)
    return line === undefined ? ok(tree) : err(line)
  } catch (error) {
    // The parser's own stack gives way first where brackets or quotes are nested by the thousand.
    if (error instanceof RangeError) return err(1)
    throw error
  }
}
