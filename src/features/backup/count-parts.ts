import { ownKinds, type OwnCounts } from '../../domain/own-copy.ts'
import type { UiLocale } from '../../domain/locale.ts'
import { formatList } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/i18n.ts'

/** Counts in words: "3 starred contacts, 1 group and 2 notes". Empty where there is nothing. */
export const partsText = (counts: OwnCounts, t: Translate, locale: UiLocale): string =>
  formatList(
    ownKinds.filter((kind) => counts[kind] > 0).map((kind) => t(`ownCount.${kind}`, { count: counts[kind] })),
    locale,
  )
