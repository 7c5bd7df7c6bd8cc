import type { ChannelType, ContactKind } from '../../domain/contact.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Refusal } from './report.ts'

type Words = Record<Locale, string>

/** A contact as it is written to contacts.yaml, its keys in the order of the editor's guide. */
export interface ImportedContact {
  readonly id: string
  readonly kind: ContactKind
  readonly name: Words
  readonly purpose?: Words
  readonly place?: { readonly city?: Words; readonly country?: string; readonly latitude?: number; readonly longitude?: number }
  readonly timezone?: string
  readonly channels: readonly { readonly type: ChannelType; readonly value: string; readonly label?: Words }[]
  readonly parent?: string
  readonly covers?: { readonly countries: readonly string[] }
  readonly source?: string
  readonly checked?: string
}

/** A contact with the row of the sheet, or the number of the card, that it was read from. */
export interface ReadContact {
  readonly row: number
  readonly contact: ImportedContact
}

/** What a file gave: contacts, and whatever of it was not taken over. */
export interface Imported {
  readonly contacts: readonly ReadContact[]
  readonly refusals: readonly Refusal[]
  /** Fields of an address book that the directory has no place for. */
  readonly leftOut?: readonly string[]
}

/** What the reading of a file depends on. */
export interface Reading {
  /** The manual's first language, for texts that name none. */
  readonly first: Locale
  /** Decides which dates have not come. */
  readonly today: Date
}
