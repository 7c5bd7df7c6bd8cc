import { Star as StarIcon } from 'lucide-react'
import type { Contact } from '../../domain/contact.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'

/** The person's mark on a contact. The button shows it only once it is on the disk. */
export function StarButton({ contact }: { readonly contact: Contact }) {
  const { t } = useLanguage()
  const localized = useLocalized()
  const { user } = useServices()
  const starred = useObserved(() => user.observeStars())?.some((star) => star.contact === contact.id) ?? false
  const name = localized(contact.name)?.value ?? contact.id
  const toggle = (): void =>
    void (starred ? user.removeStar(contact.id) : user.addStar({ contact: contact.id, name, channels: contact.channels }, Date.now()))
  return (
    <button
      type="button"
      className="button-icon star"
      aria-pressed={starred}
      aria-label={`${starred ? t('contact.unstar') : t('contact.star')}: ${name}`}
      onClick={toggle}
    >
      <StarIcon aria-hidden="true" className="icon" fill={starred ? 'currentColor' : 'none'} />
    </button>
  )
}
