import { startTransition, useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import type { DirectoryAtHand } from '../../search/directory-client.ts'
import type { DirectoryList } from '../../search/directory.ts'
import type { Grouping } from '../../search/grouping.ts'
import { useManual } from '../../services/manual.ts'
import { useDirectory } from '../../services/use-directory.ts'

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

const painted = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)))

/**
 * The list for what is typed and chosen. While a newer one is on its way, the last one stays, also that of an older version.
 * @returns undefined until there is a first one
 * @throws during rendering, for the error boundary, when the directory cannot be read
 */
export function useContactList(query: string, grouping: Grouping): ShownList | undefined {
  const { locale } = useLanguage()
  const { sha256 } = useManual()
  const directory = useDirectory()
  const of = `${sha256}/${locale}`
  const [seen, setSeen] = useState<Seen | undefined>(() => whole)
  const isFirst = seen?.of !== of
  useEffect(() => {
    let wanted = true
    const question = { query, grouping, language: locale }
    const show = (list: DirectoryList, complete: boolean): void => {
      if (!wanted) return
      const next = { of, shown: { query, grouping, list, directory, complete } }
      if (complete && query === '' && grouping === 'kind') whole = next
      // What is typed comes first: a long list is drawn in between.
      startTransition(() => setSeen((now) => (complete || !now?.shown ? next : now)))
    }
    const load = async (): Promise<void> => {
      if (isFirst && !seen?.shown && directory.beginning) {
        show(await directory.beginning(question), false)
        // On a slow phone the worker that reads the whole would take the time that the first rows need.
        await painted()
      }
      if (wanted) show(await directory.list(question), true)
    }
    // The list of an older version stays rather than give way to nothing: what was typed stays with it.
    load().catch((error: unknown) => wanted && setSeen((now) => (now?.shown ? now : { of, error })))
    return () => {
      wanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- whether it is the first list matters when the question is asked
  }, [directory, of, query, grouping])
  const complete = !isFirst && seen.shown?.complete === true
  useEffect(() => {
    // What fails here fails again, and is told, when the list is asked for.
    if (complete) directory.prepare().catch(() => undefined)
  }, [directory, complete])
  if (seen?.error !== undefined) throw seen.error
  return seen?.shown
}
