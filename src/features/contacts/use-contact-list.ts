import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../../i18n/language.ts'
import type { DirectoryAtHand } from '../../search/directory-client.ts'
import type { DirectoryList } from '../../search/directory.ts'
import type { Grouping } from '../../search/grouping.ts'
import { useManual } from '../../services/manual.ts'
import { useDirectory } from '../../services/use-directory.ts'
import { afterPaint } from '../../ui/after-paint.ts'

/** A list, and what was asked for it. */
export interface ShownList {
  readonly query: string
  readonly grouping: Grouping
  readonly list: DirectoryList
  /** The directory whose contacts the list names by their places. */
  readonly directory: DirectoryAtHand
  /** False for the beginning of a long list, while the whole is on its way. */
  readonly complete: boolean
}

interface Seen {
  /** Version and language. */
  readonly of: string
  readonly shown?: ShownList
  readonly error?: unknown
}

// The whole directory without a filter, kept so that the way back to it is no new beginning.
let whole: Seen | undefined

/**
 * The list for what is typed and chosen. While a newer one is on its way, the last one stays, also that of an older version.
 * @param onScreen whether what the list is drawn with is there
 * @returns undefined until there is a first one
 * @throws during rendering, for the error boundary, when the directory cannot be read
 */
export function useContactList(query: string, grouping: Grouping, onScreen: boolean): ShownList | undefined {
  const { locale } = useLanguage()
  const { sha256 } = useManual()
  const directory = useDirectory()
  const of = `${sha256}/${locale}`
  const [seen, setSeen] = useState<Seen | undefined>(() => whole)
  const isFirst = seen?.of !== of
  const begun = onScreen && seen?.shown?.complete === false
  useEffect(() => {
    let wanted = true
    const question = { query, grouping, language: locale }
    const show = (list: DirectoryList, complete: boolean): void => {
      if (!wanted) return
      const next = { of, shown: { query, grouping, list, directory, complete } }
      if (complete && query === '' && grouping === 'kind') whole = next
      // The beginning is drawn in one go. For the whole, what is typed comes first: a long list is drawn in between.
      const draw = complete ? startTransition : flushSync
      draw(() => setSeen((now) => (complete || !now?.shown ? next : now)))
    }
    // The list of an older version stays rather than give way to nothing: what was typed stays with it.
    const fail = (error: unknown): void => {
      if (wanted) setSeen((now) => (now?.shown ? now : { of, error }))
    }
    const load = (): void => void directory.list(question).then((list) => show(list, true)).catch(fail)
    if (isFirst && !seen?.shown && directory.beginning) directory.beginning(question).then((list) => show(list, false)).catch(fail)
    else if (!begun) load()
    // On a slow phone the worker that reads the whole would take the time that the first rows need.
    const stop = begun ? afterPaint(load) : undefined
    return () => {
      wanted = false
      stop?.()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- whether it is the first list matters when the question is asked
  }, [directory, of, query, grouping, begun])
  const complete = !isFirst && seen.shown?.complete === true
  useEffect(() => {
    // What fails here fails again, and is told, when the list is asked for.
    if (complete) directory.prepare().catch(() => undefined)
  }, [directory, complete])
  if (seen?.error !== undefined) throw seen.error
  return seen?.shown
}
