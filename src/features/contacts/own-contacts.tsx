import { ownInOrder, type OwnContact } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { OwnCard } from './own-card.tsx'

/** The contacts that the person wrote down. */
export function OwnContacts({ own }: { readonly own: readonly OwnContact[] }) {
  const { t } = useLanguage()
  if (own.length === 0) return null
  return (
    <section aria-labelledby="own">
      <h2 id="own" className="group-title">
        {t('own.title')}
      </h2>
      <ul className="cards">
        {ownInOrder(own).map((contact) => (
          <li key={contact.id}>
            <OwnCard own={contact} />
          </li>
        ))}
      </ul>
    </section>
  )
}
