import { Star as StarIcon } from 'lucide-react'
import type { Channel } from '../../domain/contact.ts'
import type { ContactIds } from '../../domain/units.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useServices } from '../../services/services.ts'
import { useIsStarred } from './stars-context.ts'

interface StarButtonProps {
  readonly ids: ContactIds
  readonly name: string
  readonly channels: readonly Channel[]
}

/** The person's mark on a contact. The button shows it only once it is on the disk. */
export function StarButton({ ids, name, channels }: StarButtonProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const starred = useIsStarred(ids)
  const toggle = (): void => attempt(starred ? user.removeStar(ids) : user.addStar({ contact: ids[0], ids, name, channels }, Date.now()))
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
