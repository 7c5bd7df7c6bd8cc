import { isPhone, shownValue, type Channel } from '../../domain/contact.ts'
import type { ServiceSlot } from '../../domain/own-contact.ts'

export const formats = ['fold', 'credit'] as const
export type CardFormat = (typeof formats)[number]

/** A contact on the card. */
export interface CardLine {
  readonly key: string
  readonly slot?: ServiceSlot
  readonly name: string
  readonly note: string
  readonly channels: readonly Channel[]
  /** True for one that is no longer in the manual. */
  readonly gone?: boolean
}

/** Contacts that belong together. Each part begins a panel of its own. */
export interface CardPart {
  readonly kind: 'emergency' | 'starred'
  readonly lines: readonly CardLine[]
}

/** What a panel of a format holds, in any one unit of length. */
export interface Measures {
  readonly room: number
  /** Of the heading of the emergency part. */
  readonly heading: number
  /** By the key of the line. */
  readonly lines: ReadonlyMap<string, number>
}

export interface Panel {
  /** True for the one that bears the heading of its part. */
  readonly first: boolean
  readonly kind: CardPart['kind']
  readonly lines: readonly CardLine[]
}

// A sheet folded three times has eight panels, and ten cards of the size of a bank card go on a sheet; one is for writing.
const mostPanels: Readonly<Record<CardFormat, number>> = { fold: 7, credit: 9 }

/**
 * The contacts panel by panel, in their order. No line is ever cut: what finds no room is left out, and counted.
 * @param measures how high lines are on paper
 */
export function fillPanels(parts: readonly CardPart[], format: CardFormat, measures: Measures): { readonly panels: readonly Panel[]; readonly left: number } {
  const panels: { readonly first: boolean; readonly kind: CardPart['kind']; readonly lines: CardLine[] }[] = []
  let left = 0
  for (const { kind, lines } of parts) {
    const room = measures.room - (kind === 'emergency' ? measures.heading : 0)
    let free = 0
    for (const line of lines) {
      const height = measures.lines.get(line.key) ?? Infinity
      if (height > room || (height > free && panels.length === mostPanels[format])) {
        left++
        continue
      }
      if (height > free) {
        const first = panels.at(-1)?.kind !== kind
        panels.push({ first, kind, lines: [] })
        free = first ? room : measures.room
      }
      panels.at(-1)?.lines.push(line)
      free -= height
    }
  }
  return { panels, left }
}

/** What is printed of a contact: two numbers, a radio channel, an e-mail address. */
export function printedChannels({ channels }: CardLine): string[] {
  const numbers = channels.filter((channel) => isPhone(channel) || channel.type === 'whatsapp').slice(0, 2)
  const radio = channels.filter((channel) => channel.type === 'radio').slice(0, 1)
  const email = channels.filter((channel) => channel.type === 'email').slice(0, 1)
  const shown = [...new Set([...numbers, ...radio, ...email].map(shownValue))]
  return shown.length > 0 ? shown : channels.slice(0, 1).map(shownValue)
}
