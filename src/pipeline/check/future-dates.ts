import { isAhead } from './date.ts'
import { isRecord } from './faults.ts'
import type { ListedItem } from './lists.ts'
import type { YamlPath } from './yaml-text.ts'

const asOf = (value: unknown): unknown => (isRecord(value) ? value['as_of'] : undefined)

/** Every date of a contact, as an editor writes it, with where it stands. */
function datesOf(value: unknown): (readonly [YamlPath, unknown])[] {
  if (!isRecord(value)) return []
  const channels: readonly unknown[] = Array.isArray(value['channels']) ? value['channels'] : []
  return [
    [['checked'], value['checked']],
    [['covers', 'as_of'], asOf(value['covers'])],
    ...channels.map((channel, index) => [['channels', index, 'as_of'], asOf(channel)] as const),
  ]
}

/** Warns of dates that have not come: what they date would look fresh for years. */
export function warnFutureDates({ value, place }: ListedItem, today: Date): void {
  for (const [path, date] of datesOf(value)) {
    if ((typeof date !== 'string' && typeof date !== 'number') || !isAhead(String(date), today)) continue
    const line = place.yaml.lineOf([...place.path, ...path])
    place.report.warning('future-date', line, `${place.subject ?? 'a contact'} has a date that has not come (\`${String(path.at(-1))}: ${date}\`)`, 'Write when the information was last known to be right.')
  }
}
