import { err, type Result } from '../../domain/result.ts'
import type { CopyProblem, ReadCopy } from '../../pack/read-own-copy.ts'

// Web Share takes a plain text; it takes no .json and no ending of our own. Inside it is one line of words, then JSON.
const type = 'text/plain'

/** A copy as a file. */
export const copyFile = (text: string, name: string): File => new File([text], name, { type })

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/**
 * The name of a copy: `emergency-own-2026-11-28-1432.txt`. With the minute, so that a later copy, which may hold less,
 * never takes the place of an earlier one.
 * @param now milliseconds since 1970; named by the device's own clock
 */
export function copyFileName(manual: string, now: number): string {
  const date = new Date(now)
  const [month, day, hour, minute] = [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()].map(twoDigits)
  return `${manual}-own-${date.getFullYear()}-${month}-${day}-${hour}${minute}.txt`
}

// A thousand contacts with long notes are 3 MB; a film chosen by mistake is refused before a byte of it is read.
const mostBytes = 10_000_000
// The largest copy takes a slow telephone a few seconds.
const patience = 30_000

export interface FileRefusal {
  readonly problem: CopyProblem | 'empty' | 'too-big'
  readonly detail: string
}

type Outcome = Result<ReadCopy, FileRefusal>

/**
 * Reads a file that the person chose, whatever it is.
 * @param startWorker starts a worker that answers a file with what it holds; it is ended after this one
 */
export async function readCopyFile(file: Blob, startWorker: () => Worker): Promise<Outcome> {
  const detail = `${file.size} bytes`
  if (file.size === 0) return err({ problem: 'empty', detail })
  if (file.size > mostBytes) return err({ problem: 'too-big', detail })
  const worker = startWorker()
  const answer = await new Promise<Outcome>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => resolve(data))
    worker.addEventListener('error', () => resolve(err({ problem: 'unreadable', detail: 'the worker stopped' })))
    setTimeout(() => resolve(err({ problem: 'wrong-form', detail: 'reading it took too long' })), patience)
    worker.postMessage(file)
  })
  worker.terminate()
  return answer
}
