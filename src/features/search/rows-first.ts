import type { Found, SearchAnswer } from '../../search/protocol.ts'

/** As many rows as a phone shows above its keyboard. */
const rowsAtOnce = 3

/**
 * The rows of each group that are drawn at once: those that are seen are new, and further down the rows of the last answer
 * stay for the moment, so that the list keeps about its length.
 * @param last the answer that is drawn completely
 */
export function rowsFirst({ groups }: SearchAnswer, last: SearchAnswer): (readonly Found[])[] {
  let left = rowsAtOnce
  return groups.map(({ kind, found }) => {
    const fresh = found.slice(0, left)
    left -= fresh.length
    const isFresh = new Set<string>(fresh.map(({ id }) => id))
    const before = last.groups.find((group) => group.kind === kind)?.found.filter(({ id }) => !isFresh.has(id)) ?? []
    return [...fresh, ...before.slice(0, found.length - fresh.length)]
  })
}
