import { useEffect, useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import type { EntryCard } from '../../domain/entry.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Manifest } from '../../domain/manifest.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { SearchAnswer } from '../../search/protocol.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import type { ContentReader } from '../../storage/content-reader.ts'

export interface Found {
  readonly entries: readonly { readonly card: EntryCard; readonly lang: Locale }[]
  readonly contacts: readonly Contact[]
  readonly contactsFirst: boolean
}

export type SearchOutcome =
  | { readonly status: 'idle' | 'failed' }
  | { readonly status: 'found'; readonly query: string; readonly found: Found }

const fewestLetters = 2

/** The answer to what is typed. While a newer one is being looked for, the last one stays. */
export function useSearch(query: string): SearchOutcome {
  const { search, reader } = useServices()
  const { manifest } = useManual()
  const { locale } = useLanguage()
  const [outcome, setOutcome] = useState<SearchOutcome>({ status: 'idle' })
  const wanted = query.trim()
  useEffect(() => {
    if (wanted.length < fewestLetters) {
      setOutcome({ status: 'idle' })
      return undefined
    }
    let current = true
    search
      .search(wanted, locale)
      .then(async (answer) => {
        if (!answer) return
        const found = await look(reader, manifest, answer)
        if (current) setOutcome({ status: 'found', query: wanted, found })
      })
      .catch(() => current && setOutcome({ status: 'failed' }))
    return () => {
      current = false
    }
  }, [search, reader, manifest, locale, wanted])
  return outcome
}

async function look(reader: ContentReader, manifest: Manifest, answer: SearchAnswer): Promise<Found> {
  const [cards, contacts] = await Promise.all([
    Promise.all(answer.entries.map(({ id }) => reader.card(manifest, id))),
    Promise.all(answer.contacts.map((id) => reader.contact(manifest, id))),
  ])
  return {
    entries: answer.entries.flatMap(({ lang }, index) => {
      const card = cards[index]
      return card ? [{ card, lang }] : []
    }),
    contacts: contacts.filter((contact) => contact !== undefined),
    contactsFirst: answer.contactsFirst,
  }
}
