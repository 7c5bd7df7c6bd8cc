import { startTransition, useEffect, useState } from 'react'
import type { SearchAnswer } from '../../search/protocol.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import type { Search } from './search-memory.ts'
import { usePersonal } from './use-personal.ts'

export type SearchOutcome =
  | { readonly status: 'idle' | 'failed' }
  | { readonly status: 'found'; readonly search: Search; readonly answer: SearchAnswer }

const fewestLetters = 2
const recentVisits = 30
/** Until all are asked for: what fits a phone's screen, and is drawn quickly by a slow one. */
const firstFound = 5
const everyFound = 128

/** Ids of what the person saved, starred or opened lately; they never leave the device. */
function useOwn(): readonly string[] {
  const { user } = useServices()
  const visits = useObserved(() => user.observeVisits(recentVisits))
  const saved = useObserved(() => user.observeSaved())
  const stars = useObserved(() => user.observeStars())
  return [...(visits ?? []), ...(saved ?? [])].map(({ entry }): string => entry).concat((stars ?? []).map(({ contact }) => contact))
}

/** The answer to what is typed. While a newer one is being looked for, the last one stays. */
export function useSearch(search: Search, all: boolean): SearchOutcome {
  const { search: client } = useServices()
  const { sha256 } = useManual()
  const { locale } = useLanguage()
  const own = useOwn().join(' ')
  const personal = usePersonal()
  const { user } = useServices()
  const country = useObserved(() => user.observeChoices())?.country
  const [outcome, setOutcome] = useState<SearchOutcome>({ status: 'idle' })
  useEffect(() => client.prepare(), [client, sha256])
  const { query, kind, topic, textLanguage } = search
  useEffect(() => {
    const asked = { query, kind, topic, textLanguage }
    if (query.trim().length < fewestLetters) {
      setOutcome({ status: 'idle' })
      return undefined
    }
    const ended = new AbortController()
    const question = { ...asked, version: sha256, language: locale, own: own.split(' '), personal, country, most: all ? everyFound : firstFound }
    client
      .search(question, (answer) => startTransition(() => setOutcome({ status: 'found', search: asked, answer })), ended.signal)
      .catch(() => !ended.signal.aborted && setOutcome({ status: 'failed' }))
    return () => ended.abort()
  }, [client, sha256, locale, own, personal, country, all, query, kind, topic, textLanguage])
  return outcome
}
