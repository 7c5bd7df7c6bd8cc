/**
 * The closed tree that an entry's text is made of. There is no node for HTML: what is not listed here cannot be shown,
 * so a body from any source can be rendered without ever meeting a parser.
 */
import type { ContactId, EntryId } from './ids.ts'
import type { Locale } from './locale.ts'

/** Text that runs within a line. A plain string is plain text. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: 'entry'; readonly id: EntryId; readonly anchor?: string; readonly content: readonly Inline[] }
  | { readonly kind: 'contact'; readonly id: ContactId; readonly content: readonly Inline[] }
  /** A word that the glossary explains. Marked where it first stands in a section. */
  | { readonly kind: 'term'; readonly id: string; readonly content: readonly Inline[] }
  /** `index` counts from 0 in the body's `sources`. */
  | { readonly kind: 'source'; readonly index: number; readonly content: readonly Inline[] }
  /** `index` counts from 0 in the body's `footnotes`. */
  | { readonly kind: 'footnote'; readonly index: number }

interface BlockBase {
  /** Set only where the block's language differs from its entry's. */
  readonly lang?: Locale
}

export interface ListItem {
  readonly blocks: readonly Block[]
  /** Set on an item that a reader ticks. */
  readonly task?: boolean
}

export type Alignment = 'start' | 'center' | 'end'

export type Block = BlockBase &
  (
    | { readonly kind: 'heading'; readonly level: 3 | 4 | 5 | 6; readonly anchor: string; readonly content: readonly Inline[] }
    | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
    | { readonly kind: 'list'; readonly ordered: boolean; readonly start?: number; readonly items: readonly ListItem[] }
    | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
    | { readonly kind: 'code'; readonly text: string }
    | {
        readonly kind: 'table'
        readonly align?: readonly (Alignment | null)[]
        readonly head: readonly (readonly Inline[])[]
        readonly rows: readonly (readonly (readonly Inline[])[])[]
      }
    | { readonly kind: 'rule' }
    | { readonly kind: 'contact'; readonly id: ContactId }
  )

/** The words of a run of text, without marks. Sources and footnotes are no part of the sentence. */
export const inlineText = (content: readonly Inline[]): string =>
  content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'code') return node.text
      if (node.kind === 'break') return ' '
      if (node.kind === 'source' || node.kind === 'footnote') return ''
      return inlineText(node.content)
    })
    .join('')
