import { Star as StarIcon } from 'lucide-react'
import type { Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { useIsStarred } from './stars-context.ts'

interface StarButtonProps {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
}

/** The person's mark on a contact. The button shows it only once it is on the disk. */
export function StarButton({ id, name, channels }: StarButtonProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const starred = useIsStarred(id)
  const toggle = (): void => void (starred ? user.removeStar(id) : user.addStar({ contact: id, name, channels }, Date.now()))
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
