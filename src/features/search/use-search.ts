import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { createQuestions, type Circumstances, type Questions } from './questions.ts'
import { noteNothing, noteSearchSoon, searchOfHistory, type Filters, type Search } from './search-memory.ts'
import { usePersonal } from './use-personal.ts'

const recentVisits = 30

/** Ids of what the person saved, starred or opened lately; they never leave the device. */
function useOwn(): readonly string[] {
  const { user } = useServices()
  const visits = useObserved(() => user.observeVisits(recentVisits))
  const saved = useObserved(() => user.observeSaved())
  const stars = useObserved(() => user.observeStars())
  return [...(visits ?? []), ...(saved ?? [])].map(({ entry }): string => entry).concat((stars ?? []).map(({ contact }) => contact))
}

function useCircumstances(): Circumstances {
  const { user } = useServices()
  const { sha256: version } = useManual()
  const { locale: language } = useLanguage()
  const own = useOwn().join(' ')
  const personal = usePersonal()
  const country = useObserved(() => user.observeChoices())?.country
  return useMemo(() => ({ version, language, own: own.split(' '), personal, country }), [version, language, own, personal, country])
}

export interface Searching {
  /** What stands in the field at first. */
  readonly typedBefore: string
  readonly filters: Filters
  readonly questions: Questions
  /** What is looked for now; the outcome says what of it is drawn. */
  readonly current: () => Search
  readonly change: (next: Partial<Search>) => void
}

/** What is looked for, and who is asked for it. A letter is drawn by the field alone: what is found follows with the answer. */
export function useSearch(): Searching {
  const { search: client } = useServices()
  const circumstances = useCircumstances()
  const [first] = useState(searchOfHistory)
  const [filters, setFilters] = useState<Filters>(first)
  const questions = useMemo(() => createQuestions(client), [client])
  const looking = useRef(first)
  const now = useRef(circumstances)
  useEffect(() => client.prepare(), [client, circumstances.version])
  useEffect(() => {
    now.current = circumstances
    questions.ask(looking.current, circumstances)
  }, [questions, circumstances])
  useEffect(() => () => questions.end(), [questions])
  useEffect(() => noteNothing, [])
  const current = useCallback(() => looking.current, [])
  const change = (next: Partial<Search>): void => {
    const search = { ...looking.current, all: false, ...next }
    looking.current = search
    questions.ask(search, now.current)
    noteSearchSoon(search)
    if (next.query === undefined) setFilters(search)
  }
  return { typedBefore: first.query, filters, questions, current, change }
}
