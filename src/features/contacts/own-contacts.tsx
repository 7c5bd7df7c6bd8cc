import { ownInOrder } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { OwnCard } from './own-card.tsx'
import { ownContactsMatching } from './own-matches.ts'

/** The contacts that the person wrote down, found by the same words as the directory. */
export function OwnContacts({ query }: { readonly query: string }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const own = useObserved(() => user.observeOwn())
  const found = ownInOrder(ownContactsMatching(own ?? [], query))
  if (found.length === 0) return null
  return (
    <section aria-labelledby="own">
      <h2 id="own" className="group-title">
        {t('own.title')}
      </h2>
      <ul className="cards">
        {found.map((contact) => (
          <li key={contact.id}>
            <OwnCard own={contact} />
          </li>
        ))}
      </ul>
    </section>
  )
}
