const shape = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/

const dayLength = 86_400_000

/** True when a year, month or day has not begun anywhere on earth. */
export const isAhead = (date: string, today: Date): boolean => Date.parse(date) > today.getTime() + dayLength

/** True for a day or month that the calendar has: YYYY-MM-DD or YYYY-MM. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day = '01'] = shape.exec(text) ?? []
  if (year === undefined || month === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // The engine may take 31 February for 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}
