import type { ChannelType, ContactKind } from '../../domain/contact.ts'
import type { Locale } from '../../domain/locale.ts'

type Words = Record<Locale, string>

/** A contact as it is written to contacts.yaml, its keys in the order of the editor's guide. */
export interface ImportedContact {
  readonly id: string
  readonly kind: ContactKind
  readonly name: Words
  readonly purpose?: Words
  readonly place?: { readonly city?: Words; readonly country?: string; readonly latitude?: number; readonly longitude?: number }
  readonly timezone?: string
  readonly channels: readonly { readonly type: ChannelType; readonly value: string }[]
  readonly parent?: string
  readonly covers?: { readonly countries: readonly string[] }
  readonly source?: string
  readonly checked?: string
}
