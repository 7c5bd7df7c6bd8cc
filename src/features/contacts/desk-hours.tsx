import { useEffect, useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { deskTime } from '../../domain/office-hours.ts'
import { formatTimeAt, nameOfWeekday } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'

const minute = 60_000

/** The time of day, kept current while the screen is open. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** A week's days as one stretch, `Sun – Thu`, where they are one; else each of them. */
function daysText(days: readonly number[], name: (day: number) => string): string {
  const first = days.find((day) => !days.includes(day === 1 ? 7 : day - 1))
  const stretch = first === undefined ? [] : days.map((_, index) => ((first - 1 + index) % 7) + 1)
  const last = stretch.at(-1)
  if (first !== undefined && last !== undefined && stretch.length > 2 && stretch.every((day) => days.includes(day))) return `${name(first)} – ${name(last)}`
  return days.map(name).join(', ')
}

/** The time at a contact now, and whether someone is likely to be at the desk. */
export function DeskHours({ contact: { timezone, hours, place } }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  const now = useNow()
  const desk = deskTime({ ...(timezone !== undefined && { timezone }), ...(hours && { hours }), country: place?.country }, now)
  if (!desk || timezone === undefined) return null
  const days = daysText(desk.hours.days, (day) => nameOfWeekday(day, locale))
  return (
    <div>
      <dt>{t('contact.localTime')}</dt>
      <dd>
        {formatTimeAt(timezone, now, locale)} <span className={desk.open ? 'desk desk-open' : 'desk'}>{t(desk.open ? 'desk.open' : 'desk.closed')}</span>
        <span className="row-more">{t(desk.assumed ? 'desk.assumed' : 'desk.given', { days, from: desk.hours.from, to: desk.hours.to })}</span>
      </dd>
    </div>
  )
}
