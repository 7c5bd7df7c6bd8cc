import { MapPin } from 'lucide-react'
import { useState } from 'react'
import { isUncovered, type CountryCover } from '../../domain/coverage.ts'
import { nameOfCountry } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useServices } from '../../services/services.ts'
import { CountryPicker } from './country-picker.tsx'
import { CoverGroup } from './cover-group.tsx'

interface CountryLeadProps {
  /** The one that the person chose. */
  readonly country: string | undefined
  /** Undefined while it is being looked up. */
  readonly cover: CountryCover | undefined
}

/** Who covers the country where the person is. */
export function CountryLead({ country, cover }: CountryLeadProps) {
  const { locale, t } = useLanguage()
  const { user } = useServices()
  const [choosing, setChoosing] = useState(false)
  const choose = (code: string): void => {
    setChoosing(false)
    attempt(user.choose({ country: code }))
  }
  return (
    <section className="where" aria-labelledby="where">
      <div className="where-head">
        <h2 id="where">
          <MapPin aria-hidden="true" className="icon" />
          {country === undefined ? t('where.title') : nameOfCountry(country, locale)}
        </h2>
        <button type="button" className={country === undefined ? 'button button-main' : 'button'} aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {country === undefined ? t('where.choose') : t('where.change')}
        </button>
      </div>
      {country === undefined && <p className="row-more">{t('where.why')}</p>}
      {country !== undefined && cover && <Cover country={country} cover={cover} />}
      {choosing && <CountryPicker chosen={country} onChoose={choose} onClose={() => setChoosing(false)} />}
    </section>
  )
}

function Cover({ country, cover }: { readonly country: string; readonly cover: CountryCover }) {
  const { locale, t } = useLanguage()
  return (
    <>
      {isUncovered(cover) && <p className="notice notice-warning">{t('where.nobody', { country: nameOfCountry(country, locale) })}</p>}
      <CoverGroup title={t('where.country')} contacts={cover.country} />
      <CoverGroup title={t('where.regional')} contacts={cover.regional} />
      <CoverGroup title={t('where.subRegional')} contacts={cover.subRegional} />
      <CoverGroup title={t('where.everywhere')} contacts={cover.everywhere} />
      <CoverGroup title={t('where.others')} contacts={cover.others} />
      {cover.headquarters.length > 0 && (
        <details>
          <summary>{t('where.headquarters', { count: cover.headquarters.length })}</summary>
          <CoverGroup contacts={cover.headquarters} />
        </details>
      )}
    </>
  )
}
