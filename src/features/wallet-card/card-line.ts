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

/** How many contacts a panel of each format holds, at a size that is still read by torchlight. */
const perPanel: Readonly<Record<CardFormat, number>> = { fold: 4, credit: 4 }

// A sheet folded three times has eight panels, and ten cards of the size of a bank card go on a sheet; one is for writing.
const mostPanels: Readonly<Record<CardFormat, number>> = { fold: 7, credit: 9 }

/** The contacts panel by panel; what does not fit on one sheet is left out, since the first ones matter most. */
export function panelsOf(lines: readonly CardLine[], format: CardFormat): { readonly panels: CardLine[][]; readonly left: number } {
  const size = perPanel[format]
  const all = Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => lines.slice(index * size, (index + 1) * size))
  const panels = all.slice(0, mostPanels[format])
  return { panels, left: lines.length - panels.flat().length }
}

/** What is printed of a contact: two numbers, a radio channel, an e-mail address. */
export function printedChannels({ channels }: CardLine): string[] {
  const numbers = channels.filter((channel) => isPhone(channel) || channel.type === 'whatsapp').slice(0, 2)
  const radio = channels.filter((channel) => channel.type === 'radio').slice(0, 1)
  const email = channels.filter((channel) => channel.type === 'email').slice(0, 1)
  const shown = [...numbers, ...radio, ...email].map(shownValue)
  return shown.length > 0 ? shown : channels.slice(0, 1).map(shownValue)
}
