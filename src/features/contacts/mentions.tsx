import { Link } from 'react-router'
import { variantFor, type EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** The entries that name a contact: what it is known for. */
export function Mentions({ entries }: { readonly entries: readonly EntryId[] }) {
  const { t } = useLanguage()
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  const cards = useRead(`${sha256}/${entries.join(' ')}`, () => Promise.all(entries.map((entry) => reader.card(manifest, entry))))
  if (cards.status !== 'ready') return null
  return (
    <div>
      <dt>{t('contact.mentionedIn')}</dt>
      <dd>
        <ul className="plain">{cards.value.map((card) => card && <Mention key={card.id} card={card} />)}</ul>
      </dd>
    </div>
  )
}

function Mention({ card }: { readonly card: EntryCard }) {
  const { locale } = useLanguage()
  const { manifest } = useManual()
  const found = variantFor(card, locale, manifest.languages)
  if (!found) return null
  return (
    <li>
      <Link to={entryPath(card.topic, card.id)} lang={found.lang} dir={directionOf(found.lang)}>
        {found.variant.title}
      </Link>
    </li>
  )
}
