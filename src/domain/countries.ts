// Two-letter codes that name no country or territory: unions, groups, islands counted with another, and test codes of
// the Unicode region list.
const others = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

function isInUse(code: string, names: Intl.DisplayNames): boolean {
  // A withdrawn or unofficial code has another one in its place: UK → GB, SU → RU.
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code
}

/** The codes of the countries and territories in use today (ISO 3166-1 alpha-2, and XK), as this device's language data know them. */
export function countryCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !others.has(code) && isInUse(code, names))
}
