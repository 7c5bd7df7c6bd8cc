import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml'
import type { FileReport } from '../problem.ts'
import { characterFault } from './characters.ts'

/** Where a value stands in a YAML text: keys and list indexes. */
export type YamlPath = readonly (string | number)[]

/** A YAML text as plain values, with the lines they stand on. */
export interface YamlText {
  /** Lists, maps, strings, numbers and booleans. A key without a value is left out. */
  readonly value: unknown
  lineOf(path: YamlPath): number
  /** The line of a key of the map at `path`. */
  lineOfKey(path: YamlPath, key: string): number
}

// A few repeated values are an editor's convenience; thousands that grow out of ten lines are an attack.
const mostAliases = 100

/** Values without the keys that have none (`summary:`), which mean the same as no key. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutEmpty(each)]])))
}

function nodeAt(document: Document, path: YamlPath): unknown {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node
  }
  return document.contents
}

function reportSyntax(document: Document, lineAt: (offset: number) => number, report: FileReport): boolean {
  for (const { pos, message, code } of document.errors) {
    const remedy = code === 'TAB_AS_INDENT' ? 'Indent with spaces.' : 'Correct this line; a text with `: ` or ` #` in it needs quotes.'
    report.error('yaml', lineAt(pos[0]), `cannot be read as YAML: ${message}`, remedy)
  }
  for (const { pos, message } of document.warnings) report.error('yaml', lineAt(pos[0]), `uses a YAML tag (${message})`, 'Delete the tag; write a plain value.')
  return document.errors.length + document.warnings.length > 0
}

/** Escapes such as `\u202E` bring in what the raw text did not show. */
function reportCharacters(document: Document, lineAt: (offset: number) => number, report: FileReport): boolean {
  let found = false
  visit(document, {
    Scalar: (_, node) => {
      const fault = typeof node.value === 'string' ? characterFault(node.value) : undefined
      if (!fault) return
      found = true
      report.error('characters', lineAt(node.range?.[0] ?? 0), fault.message, fault.remedy)
    },
  })
  return found
}

function plainValue(document: Document, report: FileReport, firstLine: number): { value: unknown } | undefined {
  let aliases = false
  visit(document, { Alias: () => void (aliases = true) })
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    // An alias within its own anchor makes a value without end, which cannot be written down.
    if (aliases) JSON.stringify(value)
    return { value: withoutEmpty(value) }
  } catch (error) {
    report.error('yaml', firstLine, `repeats values by aliases without end (${error instanceof Error ? error.message.split('\n')[0] : 'alias'})`, 'Write the values out.')
    return undefined
  }
}

/**
 * Reads a YAML text: the core schema of YAML 1.2, no tags, few aliases.
 * @param firstLine the line of the file on which the text begins
 * @returns undefined when it cannot be used; the report says why
 */
export function readYaml(text: string, report: FileReport, firstLine = 1): YamlText | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'core', version: '1.2', stringKeys: true, resolveKnownTags: false, prettyErrors: false, lineCounter: lines })
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  if (reportSyntax(document, lineAt, report) || reportCharacters(document, lineAt, report)) return undefined
  const plain = plainValue(document, report, firstLine)
  if (!plain) return undefined
  const lineOfNode = (node: unknown): number => lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  return {
    value: plain.value,
    lineOf: (path) => lineOfNode(nodeAt(document, path)),
    lineOfKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true)
      const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
      return lineOfNode(pair?.key ?? nodeAt(document, path))
    },
  }
}
