import type { EntryId } from '../../domain/ids.ts'
import { useLanguage } from '../../i18n/language.ts'
import { EntryTitleLink } from '../../services/entry-title-link.tsx'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** The entries that name a contact: what it is known for. */
export function Mentions({ entries }: { readonly entries: readonly EntryId[] }) {
  const { t } = useLanguage()
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const cards = useRead(entries.join(' '), () => Promise.all(entries.map((entry) => reader.card(manifest, entry))), revision)
  if (cards.status !== 'ready') return null
  return (
    <div>
      <dt>{t('contact.mentionedIn')}</dt>
      <dd>
        <ul className="plain">
          {cards.value.map(
            (card) =>
              card && (
                <li key={card.id}>
                  <EntryTitleLink card={card} />
                </li>
              ),
          )}
        </ul>
      </dd>
    </div>
  )
}
