/** How old dated information is. Dates are as exact as they are known: `2024`, `2024-10`, `2024-10-05`. */

/** The last millisecond (UTC) that a date may mean: the end of its year, month or day. Undefined for other text. */
export function lastMomentOf(date: string): number | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return undefined
  const [, year, month, day] = match
  if (month === undefined) return Date.UTC(Number(year) + 1, 0, 1) - 1
  if (day === undefined) return Date.UTC(Number(year), Number(month), 1) - 1
  return Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) - 1
}

const yearLength = 365.25 * 86_400_000

// Numbers and mailboxes of offices outlive a rotation of staff, which takes about two years.
const yearsUntilOld = 2

/**
 * True when information of this date should be checked before anyone relies on it. Without a date it is old.
 * @param now milliseconds since 1970; a clock that stands before the date makes nothing old
 */
export function isOld(date: string | undefined, now: number): boolean {
  const last = date === undefined ? undefined : lastMomentOf(date)
  return last === undefined || now - last > yearsUntilOld * yearLength
}
