import { Link } from 'react-router'
import type { Contact } from '../../domain/contact.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { contactPath } from '../../services/paths.ts'

/** A contact's name that leads to its page. */
export function ContactLink({ contact }: { readonly contact: Contact }) {
  const name = useLocalized(useManual().manifest.languages)(contact.name)
  return (
    <Link to={contactPath(contact.id)} lang={name?.lang} dir={name && directionOf(name.lang)}>
      {name?.value ?? contact.id}
    </Link>
  )
}
