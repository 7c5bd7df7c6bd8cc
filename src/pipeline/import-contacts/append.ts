import { isMap, isScalar, isSeq, parseDocument, stringify, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import { contactLists } from '../check/contacts.ts'
import type { ImportedContact } from './written-contact.ts'

// Numbers and codes in quotes, so that no program reads them as a number or a truth value (`NO` is Norway).
const written = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const

interface Addition {
  readonly text: string
  readonly contacts: readonly ImportedContact[]
  /** What stands between two contacts: an empty line, or nothing. */
  readonly gap: '\n' | ''
}

/** The contacts as items of a list, each on lines of its own, so far from the margin. */
const asLines = ({ contacts, gap }: Addition, indent: string): string => contacts.map((contact) => stringify([contact], written).replaceAll(/^(?=.)/gm, indent)).join(gap)

const asFlow = ({ contacts }: Addition): string => contacts.map((contact) => JSON.stringify(contact)).join(', ')

/** Puts whole lines into a text, with its own kind of line end. */
function inserted(text: string, at: number, lines: string): string {
  const before = text.slice(0, at)
  const whole = before === '' || before.endsWith('\n') ? lines : `\n${lines}`
  return before + (text.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole) + text.slice(at)
}

const indentOf = (text: string, at: number): string => ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1))

const lineEnd = (text: string, at: number): number => (text.indexOf('\n', at) + 1 || text.length)

/** Where the document ends: before its `...`, or with the text. */
function documentEnd(text: string, from: number): number {
  const mark = /^\.\.\.(?=\s|$)/m.exec(text.slice(from))
  return mark ? from + mark.index : text.length
}

/** Adds to a list in brackets, behind its last item. */
function intoBrackets(list: YAMLSeq.Parsed, addition: Addition): string {
  const last = list.items.at(-1)
  const at = last ? last.range[1] : list.range[0] + 1
  return `${addition.text.slice(0, at)}${last ? ', ' : ''}${asFlow(addition)}${addition.text.slice(at)}`
}

/** Puts a list in the place of nothing (`contacts:`, `contacts: []`, `~`), below the line of its key. */
function inPlaceOf({ range: [from, to] }: ParsedNode, addition: Addition, key?: ParsedNode): string {
  const { text } = addition
  const rest = text.slice(from, to).trim() === '' ? text : text.slice(0, from).replace(/ +$/, '') + text.slice(to)
  const indent = key ? `${indentOf(text, key.range[0])}  ` : ''
  return inserted(rest, lineEnd(rest, Math.min(key ? key.range[1] : from, rest.length)), asLines(addition, indent))
}

const isNothing = (node: ParsedNode): boolean => isScalar(node) && node.value === null

/** Adds to a list, however it is written. @param key the key that holds it, where the file is a map */
function intoList(list: ParsedNode, addition: Addition, key?: ParsedNode, inBrackets = false): string | undefined {
  if (isNothing(list)) return inBrackets ? undefined : inPlaceOf(list, addition, key)
  if (!isSeq(list)) return undefined
  if (list.flow === true) return list.items.length > 0 || inBrackets ? intoBrackets(list, addition) : inPlaceOf(list, addition, key)
  const { text, gap } = addition
  // In a map, what follows the list may be the remark above the next key.
  const at = key ? list.range[1] : documentEnd(text, list.range[1])
  return inserted(text, at, gap + asLines(addition, indentOf(text, list.range[0])))
}

/** Adds to the list `contacts` of a map, or as such a list where there are others only. */
function intoMap(map: YAMLMap.Parsed, addition: Addition): string | undefined {
  const { text, gap } = addition
  const [name = ''] = contactLists
  const inBrackets = map.flow === true
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name)
  if (pair) return pair.value ? intoList(pair.value, addition, pair.key, inBrackets) : undefined
  const indent = indentOf(text, map.range[0])
  return inBrackets ? undefined : inserted(text, documentEnd(text, map.range[1]), `${gap}${indent}${name}:\n${asLines(addition, `${indent}  `)}`)
}

function addedTo(addition: Addition): string | undefined {
  const { text } = addition
  const { contents, range } = parseDocument(text, { schema: 'core', version: '1.2', stringKeys: true, resolveKnownTags: false, prettyErrors: false })
  if (contents === null || (isNothing(contents) && contents.range[0] === contents.range[1])) return inserted(text, documentEnd(text, range[1]), (text.trim() === '' ? '' : addition.gap) + asLines(addition, ''))
  return isMap(contents) ? intoMap(contents, addition) : intoList(contents, addition)
}

/**
 * Adds contacts to the text of contacts.yaml, and leaves all that stands in it as it is.
 * @param text a YAML text without faults
 * @param gap what stands between two contacts: an empty line, or nothing
 * @returns undefined where it is written in a form that cannot be added to
 */
export function appended(text: string, contacts: readonly ImportedContact[], gap: '\n' | ''): string | undefined {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const added = addedTo({ text: text.slice(mark.length), contacts, gap })
  return added === undefined ? undefined : mark + added
}
