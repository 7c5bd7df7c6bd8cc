const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const shape = /^[A-Z]{2}$/
// Two-letter codes that are no countries: unions, groups and test codes of the Unicode region list.
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])

/** True for the code of a country or territory in use today (ISO 3166-1 alpha-2; XK for Kosovo). */
export function isCountry(code: string): boolean {
  if (!shape.test(code) || notCountries.has(code) || names.of(code) === undefined) return false
  // A withdrawn or unofficial code has another one in its place: UK → GB, SU → RU.
  return new Intl.Locale(`und-${code}`).region === code
}

/** The code that a wrong one most likely stands for. */
export function countryMeant(code: string): string | undefined {
  const upper = code.trim().toUpperCase()
  if (!shape.test(upper)) return undefined
  const { region } = new Intl.Locale(`und-${upper}`)
  return region !== undefined && isCountry(region) ? region : undefined
}
