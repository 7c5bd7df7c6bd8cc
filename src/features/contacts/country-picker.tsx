import { useMemo, useState } from 'react'
import { countryCodes } from '../../domain/countries.ts'
import { nameOfCountry } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { fold } from '../../search/analyze.ts'
import { countryWords } from '../../search/country-names.ts'
import { Sheet } from '../../ui/sheet.tsx'

interface CountryPickerProps {
  readonly chosen: string | undefined
  readonly onChoose: (code: string) => void
  readonly onClose: () => void
}

/** All countries, by their names in the reader's language; found by their names in any of the app's languages. */
export function CountryPicker({ chosen, onChoose, onClose }: CountryPickerProps) {
  const { locale, t } = useLanguage()
  const [query, setQuery] = useState('')
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(locale)
    return countryCodes()
      .map((code) => ({ code, name: nameOfCountry(code, locale) }))
      .sort((a, b) => compare(a.name, b.name))
  }, [locale])
  const wanted = fold(query).trim()
  const found = countries.filter(({ code }) => wanted === '' || countryWords(code).includes(wanted) || code.toLowerCase() === wanted)
  return (
    <Sheet title={t('where.title')} closeLabel={t('where.close')} onClose={onClose}>
      <input
        type="search"
        className="field"
        aria-label={t('where.filter')}
        placeholder={t('where.filter')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="list country-list">
        {found.map(({ code, name }) => (
          <li key={code}>
            <button type="button" className="row country" aria-pressed={code === chosen} onClick={() => onChoose(code)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{t('where.noMatch')}</p>}
      <p className="row-more">{t('where.names')}</p>
    </Sheet>
  )
}
