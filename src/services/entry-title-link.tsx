import { Link } from 'react-router'
import { variantFor, type EntryCard } from '../domain/entry.ts'
import { directionOf } from '../domain/locale.ts'
import { useLanguage } from '../i18n/language.ts'
import { useManual } from './manual.ts'
import { entryPath } from './paths.ts'

/** An entry as a link of its title, in the reader's language or the best one there is. */
export function EntryTitleLink({ card }: { readonly card: EntryCard }) {
  const { locale } = useLanguage()
  const { manifest } = useManual()
  const found = variantFor(card, locale, manifest.languages)
  return (
    found && (
      <Link to={entryPath(card.topic, card.id)} lang={found.lang} dir={directionOf(found.lang)}>
        {found.variant.title}
      </Link>
    )
  )
}
