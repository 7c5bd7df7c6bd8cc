import { formatCalendarDate } from '../i18n/format.ts'
import type { Channel, Contact } from '../domain/contact.ts'
import type { ContactId } from '../domain/ids.ts'
import type { VcardContact } from '../domain/vcard.ts'
import { useLanguage } from '../i18n/language.ts'
import type { KeptContact } from './kept-contacts.ts'
import { useManual } from './manual.ts'

interface Carried {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
  readonly contact?: Contact | undefined
  readonly state?: KeptContact['state']
}

/** Says of contacts what goes into their vCards: channels, where they are, and how old that is. A private note never does. */
export function useVcards(): (carried: Carried) => VcardContact {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const noteOf = ({ contact, state }: Carried): string | undefined => {
    if (state === 'gone') return t('contact.withdrawn')
    return contact?.checked === undefined ? undefined : t('contact.checked', { date: formatCalendarDate(contact.checked, locale) })
  }
  return (carried) => ({
    uid: `${manifest.id}/${carried.contact?.id ?? carried.id}`,
    name: carried.name,
    channels: carried.channels,
    latitude: carried.contact?.place?.latitude,
    longitude: carried.contact?.place?.longitude,
    note: noteOf(carried),
    kind: carried.contact?.kind,
    checked: carried.contact?.checked,
  })
}

/** A file of vCards. */
export const vcardFile = (text: string, name: string): File => new File([text], name, { type: 'text/vcard' })
