import { useState } from 'react'
import type { OwnMerge } from '../../domain/own-merge.ts'
import type { ReadCopy } from '../../pack/read-own-copy.ts'
import { useServices } from '../../services/services.ts'
import type { OwnCopies } from '../../storage/own-copies.ts'
import { isQuotaError } from '../../storage/resilience.ts'
import type { Settings } from '../../storage/settings.ts'
import { readCopyFile, type FileRefusal } from './copy-file.ts'
import { lookChange } from './look-change.ts'

/** A copy that was read, and what taking it back would do here. */
export interface Offer extends ReadCopy {
  readonly merge: OwnMerge
  readonly look: Partial<Settings>
}

export type TakeBackStep =
  | { readonly step: 'choose' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly refusal: FileRefusal; readonly size: number }
  | { readonly step: 'asking'; readonly offer: Offer }
  | { readonly step: 'writing'; readonly offer: Offer }
  | { readonly step: 'done'; readonly merge: OwnMerge }
  /** The device's database failed; nothing was written. */
  | { readonly step: 'failed'; readonly problem: 'no-room' | 'storage' }

interface TakeBack {
  readonly now: TakeBackStep
  choose(file: File): Promise<void>
  agree(offer: Offer): Promise<void>
}

const problemOf = (error: unknown): 'no-room' | 'storage' => (isQuotaError(error) ? 'no-room' : 'storage')

/** The way of a file from being chosen to being taken back. Nothing is written before the person agrees. */
export function useTakeBack(copies: OwnCopies, startWorker: () => Worker): TakeBack {
  const { settings } = useServices()
  const [now, setNow] = useState<TakeBackStep>({ step: 'choose' })
  const failed = (error: unknown): void => setNow({ step: 'failed', problem: problemOf(error) })
  const choose = async (file: File): Promise<void> => {
    setNow({ step: 'reading' })
    const read = await readCopyFile(file, startWorker)
    if (!read.ok) return setNow({ step: 'refused', refusal: read.error, size: file.size })
    const { copy } = read.value
    await copies
      .plan(copy.things, Date.now())
      .then((merge) => setNow({ step: 'asking', offer: { ...read.value, merge, look: lookChange(settings.get(), copy.look) } }), failed)
  }
  const agree = async (offer: Offer): Promise<void> => {
    setNow({ step: 'writing', offer })
    await copies.takeBack(offer.copy.things, offer.madeAt, Date.now()).then((merge) => {
      // Only now: a look that changes says that the rest has come too.
      settings.set(offer.look)
      setNow({ step: 'done', merge })
    }, failed)
  }
  return { now, choose, agree }
}
