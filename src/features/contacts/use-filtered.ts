import { useEffect, useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { fold } from '../../search/analyze.ts'
import { haystack } from './haystack.ts'

// A quarter of a frame at 60 frames a second: what is left is for the screen.
const sliceMilliseconds = 4
// Without anyone waiting, the words are folded in one frame of four.
const pauseMilliseconds = 50

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, pauseMilliseconds))

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })

/**
 * Contacts that hold every one of the words, looked through in slices of time, so that typing and scrolling go on.
 * @param words folded
 * @param isWanted false ends the look
 * @returns undefined when it was ended
 */
export async function filterInSlices(contacts: readonly Contact[], words: readonly string[], isWanted: () => boolean): Promise<Contact[] | undefined> {
  const found: Contact[] = []
  let until = performance.now() + sliceMilliseconds
  for (const contact of contacts) {
    if (performance.now() > until) {
      await (words.length === 0 ? pause() : nextTask())
      if (!isWanted()) return undefined
      until = performance.now() + sliceMilliseconds
    }
    const text = haystack(contact)
    if (words.every((word) => text.includes(word))) found.push(contact)
  }
  return isWanted() ? found : undefined
}

const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean)

/** The contacts that match what is typed. While a new query is looked up, the last answer stays. */
export function useFiltered(contacts: readonly Contact[], query: string): readonly Contact[] {
  const [found, setFound] = useState<{ contacts: readonly Contact[]; matching: readonly Contact[] }>({ contacts, matching: contacts })
  const words = wordsOf(query).join(' ')
  useEffect(() => {
    let wanted = true
    // Without a query this folds the contacts' words, so that the first letter finds them ready.
    void filterInSlices(contacts, words === '' ? [] : words.split(' '), () => wanted).then((matching) => {
      if (matching) setFound({ contacts, matching: words === '' ? contacts : matching })
    })
    return () => {
      wanted = false
    }
  }, [contacts, words])
  return words === '' || (found.matching === found.contacts && found.contacts !== contacts) ? contacts : found.matching
}
