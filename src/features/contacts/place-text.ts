import type { Place } from '../../domain/contact.ts'
import type { InLanguage, Localized, UiLocale } from '../../domain/locale.ts'
import { nameOfCountry } from '../../i18n/format.ts'

/** `Dakar, Senegal`; empty where no place is known. */
export function placeText(place: Place | undefined, localized: (values?: Localized) => InLanguage<string> | undefined, locale: UiLocale): string {
  const city = localized(place?.city)?.value
  const country = place?.country && nameOfCountry(place.country, locale)
  return [city, country].filter(Boolean).join(locale === 'ar' ? '، ' : ', ')
}
