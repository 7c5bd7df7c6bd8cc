import { useEffect, useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import type { Manifest } from '../../domain/manifest.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import type { ContentReader } from '../../storage/content-reader.ts'

/** The directory as far as it is read. */
export interface Directory {
  readonly contacts: readonly Contact[]
  readonly complete: boolean
}

// A hundred contacts fill any screen; the others are read in portions that leave the page free to scroll.
const chunksAtFirst = 1
const chunksAtOnce = 4

/** After the screen was painted with what is there. */
const painted = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)))

async function* readInPortions(reader: ContentReader, manifest: Manifest): AsyncGenerator<Contact[]> {
  const { contacts: chunks } = manifest
  for (let from = 0; from < chunks.length; ) {
    const to = from + (from === 0 ? chunksAtFirst : chunksAtOnce)
    yield await reader.contacts({ ...manifest, contacts: chunks.slice(from, to) })
    from = to
  }
}

// The whole directory of one version, kept so that the way back to the list is no new beginning.
let read: { readonly revision: string; readonly directory: Directory } | undefined

/**
 * The directory of the active version. A long one comes in two steps: what fills a screen, then the whole. Where an older
 * version's is on the screen, it stays until this one is read: what was typed in the filter stays too.
 * @throws during rendering, for the error boundary, when the read fails and there is no older one
 */
export function useDirectory(): Directory | undefined {
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const [seen, setSeen] = useState<{ readonly directory?: Directory; readonly error?: unknown } | undefined>(read)
  useEffect(() => {
    if (read?.revision === revision) return undefined
    let current = true
    const load = async (): Promise<void> => {
      const contacts: Contact[] = []
      for await (const portion of readInPortions(reader, manifest)) {
        if (!current) return
        const first = contacts.length === 0
        contacts.push(...portion)
        if (first) {
          const directory = { contacts: [...contacts], complete: manifest.contacts.length <= chunksAtFirst }
          setSeen((before) => (before?.directory?.complete ? before : { directory }))
        }
        if (manifest.contacts.length > chunksAtFirst) await painted()
      }
      read = { revision, directory: { contacts, complete: true } }
      setSeen(read)
    }
    load().catch((error: unknown) => current && setSeen((before) => (before?.directory ? before : { error })))
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the revision stands for the manifest
  }, [revision])
  if (read?.revision === revision) return read.directory
  if (seen?.error !== undefined) throw seen.error
  return seen?.directory
}
