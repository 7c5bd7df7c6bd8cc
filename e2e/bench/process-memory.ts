import { readFile, readdir } from 'node:fs/promises'
import { setInterval } from 'node:timers/promises'

const betweenLooks = 100

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

async function withDescendants(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`)))
  const children = lists.join(' ').split(' ').map(Number).filter(Boolean)
  const below = await Promise.all(children.map(withDescendants))
  return [pid, ...below.flat()]
}

/** The most memory that a process has held so far, in bytes; proc(5), VmHWM. */
async function highWaterMark(pid: number): Promise<number> {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(await read(`/proc/${pid}/status`)) ?? []
  return Number(kilobytes) * 1024
}

/**
 * Follows the memory of a process and those it starts until the signal ends that.
 * @returns the sum of the most that each of them held, in bytes: at least what they held together. Undefined where the
 *   system does not tell (all but Linux).
 */
export async function followMemory(pid: number, signal: AbortSignal): Promise<number | undefined> {
  const marks = new Map<number, number>()
  const look = async (): Promise<void> => {
    for (const each of await withDescendants(pid)) marks.set(each, Math.max(marks.get(each) ?? 0, await highWaterMark(each)))
  }
  try {
    for await (const _ of setInterval(betweenLooks, undefined, { signal })) await look()
  } catch (error) {
    if (!signal.aborted) throw error
  }
  const sum = [...marks.values()].reduce((total, mark) => total + mark, 0)
  return sum > 0 ? sum : undefined
}
