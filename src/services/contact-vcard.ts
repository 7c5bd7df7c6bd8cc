import { formatCalendarDate } from '../i18n/format.ts'
import type { Channel, Contact } from '../domain/contact.ts'
import type { ContactId } from '../domain/ids.ts'
import type { VcardContact } from '../domain/vcard.ts'
import { useLanguage } from '../i18n/language.ts'
import { useManual } from './manual.ts'

interface Carried {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
  readonly contact?: Contact | undefined
}

/** Says of contacts what goes into their vCards: channels, where they are, and how old that is. A private note never does. */
export function useVcards(): (carried: Carried) => VcardContact {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  return ({ id, name, channels, contact }) => ({
    uid: `${manifest.id}/${id}`,
    name,
    channels,
    latitude: contact?.place?.latitude,
    longitude: contact?.place?.longitude,
    ...(contact?.checked !== undefined && { note: t('contact.checked', { date: formatCalendarDate(contact.checked, locale) }) }),
  })
}

/** A file of vCards. */
export const vcardFile = (text: string, name: string): File => new File([text], name, { type: 'text/vcard' })
