import { ChevronRight, FileInput, Trash2 } from 'lucide-react'
import { Link } from 'react-router'
import { isNothing, newerThan, ownCounts, type OwnThings } from '../../domain/own-copy.ts'
import { formatTime } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { erasePath, takeBackPath } from '../../services/paths.ts'
import type { OwnCopies } from '../../storage/own-copies.ts'
import { partsText } from './count-parts.ts'
import { SaveCopy } from './save-copy.tsx'
import { useOwnState } from './use-own-state.ts'

/** What the person made on this device: a copy of it, taking one back, and erasing everything. */
export function OwnThingsSection({ copies }: { readonly copies: OwnCopies }) {
  const { t } = useLanguage()
  const state = useOwnState(copies)
  return (
    <section aria-labelledby="own-things">
      <h2 id="own-things" className="group-title">
        {t('ownThings.title')}
      </h2>
      {state === 'failed' && <p className="notice notice-warning">{t('problem.storage')}</p>}
      {state && state !== 'failed' && <OwnThingsHere copies={copies} {...state} />}
      <ul className="list">
        <li>
          <Link className="row" to={takeBackPath}>
            <FileInput aria-hidden="true" className="icon" />
            <span className="row-text">{t('takeBack.title')}</span>
            <ChevronRight aria-hidden="true" className="icon mirrored" />
          </Link>
        </li>
        <li>
          <Link className="row danger" to={erasePath}>
            <Trash2 aria-hidden="true" className="icon" />
            <span className="row-text">{t('erase.title')}</span>
            <ChevronRight aria-hidden="true" className="icon mirrored" />
          </Link>
        </li>
      </ul>
    </section>
  )
}

interface OwnThingsHereProps {
  readonly copies: OwnCopies
  readonly things: OwnThings
  readonly copiedAt: number | undefined
}

function OwnThingsHere({ copies, things, copiedAt }: OwnThingsHereProps) {
  const { locale, t } = useLanguage()
  // Where there is nothing, nothing is offered: an empty copy could only take the place of a full one.
  if (isNothing(ownCounts(things))) return <p>{t('ownThings.none')}</p>
  return (
    <>
      <p>{t('ownThings.have', { parts: partsText(ownCounts(things), t, locale) })}</p>
      <LastCopy things={things} copiedAt={copiedAt} />
      <SaveCopy copies={copies} things={things} />
      <p className="row-more">{t('ownThings.private')}</p>
    </>
  )
}

/** When the last copy was made, and what is newer; or that there is none. */
export function LastCopy({ things, copiedAt }: Omit<OwnThingsHereProps, 'copies'>) {
  const { locale, t } = useLanguage()
  if (copiedAt === undefined) return <p className="notice">{t('ownThings.noCopy')}</p>
  const newer = newerThan(things, copiedAt)
  return (
    <p className={newer > 0 ? 'notice' : undefined}>
      {t('ownThings.copied', { date: formatTime(copiedAt, locale) })}
      {newer > 0 && ` ${t('ownThings.newer', { count: newer })}`}
    </p>
  )
}
