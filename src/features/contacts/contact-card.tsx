import { memo } from 'react'
import { Link } from 'react-router'
import { cardChannels, type Contact } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { idsOf } from '../../domain/units.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { contactPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'
import { CardChannels } from './card-channels.tsx'
import { placeText } from './place-text.ts'
import { StarButton } from './star-button.tsx'

/** A contact in a list or within an entry: who, where, what for, and one tap to call or write. Drawn once, however a long list moves. */
export const ContactCard = memo(function ContactCard({ contact }: { readonly contact: Contact }) {
  const { locale } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const found = localized(contact.name)
  const name = found?.value ?? contact.id
  const purpose = localized(contact.purpose)
  const place = placeText(contact.place, localized, locale)
  return (
    <div className="card contact-card">
      <div className="card-head">
        <Link className="card-title" to={contactPath(contact.id)} lang={found?.lang} dir={found && directionOf(found.lang)}>
          {name}
        </Link>
        <StarButton ids={idsOf(contact)} name={name} channels={contact.channels} />
      </div>
      {place !== '' && <p className="row-more">{place}</p>}
      {purpose && (
        <p className="card-purpose" lang={purpose.lang} dir={directionOf(purpose.lang)}>
          {purpose.value}
        </p>
      )}
      <CardChannels id={contact.id} name={name} channels={cardChannels(contact.channels)} />
    </div>
  )
})

/** The card of a contact by its id; nothing where this version has none of that id. */
export function ContactCardById({ id }: { readonly id: ContactId }) {
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const contact = useRead(id, () => reader.contact(manifest, id), revision)
  return contact.status === 'ready' && contact.value ? <ContactCard contact={contact.value} /> : null
}
