import { Link } from 'react-router'
import { isNothing, ownCounts } from '../../domain/own-copy.ts'
import { formatTime, nameOfCountry } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { partsText } from './count-parts.ts'
import { FileButton } from './file-button.tsx'
import { StepTitle } from './step-title.tsx'
import type { Offer } from './use-take-back.ts'

interface CopyOfferProps {
  readonly offer: Offer
  readonly busy: boolean
  readonly onAgree: () => void
  readonly onChoose: (file: File) => void
}

/** What is in a copy and what taking it back would do, before anything is done. */
export function CopyOffer({ offer, busy, onAgree, onChoose }: CopyOfferProps) {
  const { t } = useLanguage()
  const { added, renewed, rows } = offer.merge
  const nothing = isNothing(added) && isNothing(renewed) && Object.keys({ ...rows.choices, ...offer.look }).length === 0
  return (
    <>
      <StepTitle>{t('takeBack.found')}</StepTitle>
      <OfferFacts offer={offer} />
      {nothing ? <p className="notice">{t('takeBack.nothing')}</p> : <p>{t('takeBack.kept')}</p>}
      {nothing ? (
        <p className="actions">
          <FileButton text={t('takeBack.another')} onChoose={onChoose} />
        </p>
      ) : (
        <p className="actions">
          <button type="button" className="button button-main" disabled={busy} onClick={onAgree}>
            {t('takeBack.do')}
          </button>
          <Link className="button" to="/more">
            {t('confirmCall.cancel')}
          </Link>
        </p>
      )}
    </>
  )
}

function OfferFacts({ offer: { copy, madeAt, merge, look } }: { readonly offer: Offer }) {
  const { locale, t } = useLanguage()
  const here = useManualState()?.manifest.id
  const { country } = merge.rows.choices
  const [holds, added] = [partsText(ownCounts(copy.things), t, locale), partsText(merge.added, t, locale)]
  const facts = [
    [t('tab.manual'), copy.manual?.title ?? ''],
    [t('takeBack.made'), formatTime(madeAt, locale)],
    // Where all of it is new, that says it already.
    [t('takeBack.holds'), holds === added ? '' : holds],
    [t('takeBack.new'), added],
    [t('takeBack.renewed'), partsText(merge.renewed, t, locale)],
    [t('where.title'), country === undefined ? '' : nameOfCountry(country, locale)],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {Object.keys(look).length > 0 && <p>{t('takeBack.look')}</p>}
      {copy.manual && here !== undefined && copy.manual.id !== here && <p className="notice notice-warning">{t('takeBack.other')}</p>}
    </>
  )
}
