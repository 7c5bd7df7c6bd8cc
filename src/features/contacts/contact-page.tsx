import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Contact } from '../../domain/contact.ts'
import { contactId, type ContactId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { idsOf } from '../../domain/units.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { ownPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useDirectory } from '../../services/use-directory.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useRead } from '../../services/use-read.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { Channels } from './channels.tsx'
import { ContactAge, ContactFacts } from './contact-facts.tsx'
import { DeskHours } from './desk-hours.tsx'
import { GoneContact } from './gone-contact.tsx'
import { GroupsOf } from './groups-of.tsx'
import { HandOn } from './hand-on.tsx'
import { PersonalNote } from './personal-note.tsx'
import { ReportMistake } from './report-mistake.tsx'
import { StarButton } from './star-button.tsx'
import { UnitTree } from './unit-tree.tsx'

/** A contact by its address: of the directory, of the person's own, or one that is no longer in the manual. */
export function ContactPage() {
  const { reader, user } = useServices()
  const { manifest, revision } = useManual()
  const id = contactId(useParams().id ?? '')
  const own = useObserved(() => user.observeOwn())
  const read = useRead(id, () => reader.contact(manifest, id), revision)
  const [last, setLast] = useState<Contact>()
  if (read.status === 'ready' && read.value && read.value !== last) setLast(read.value)
  if (read.status === 'failed') throw read.error
  if (read.status === 'loading' || own === undefined) return null
  const ownContact = own?.find((each) => each.id === id)
  if (ownContact) return <OwnContactView id={id} name={ownContact.name} note={ownContact.note} channels={ownContact.channels} />
  // One that an update withdraws under the open screen stays on it, with the note that is being written.
  const contact = read.value ?? (last?.id === id ? last : undefined)
  return contact ? <ContactView key={id} contact={contact} withdrawn={!read.value} /> : <GoneContact id={id} />
}

function useToContacts() {
  const { t } = useLanguage()
  return <Breadcrumb steps={[{ to: '/contacts', text: t('contacts.title') }]} />
}

function ContactView({ contact, withdrawn }: { readonly contact: Contact; readonly withdrawn: boolean }) {
  const { t } = useLanguage()
  const { manifest, revision } = useManual()
  const localized = useLocalized(manifest.languages)
  const directory = useDirectory()
  const units = useRead(contact.id, () => directory.unitsAround(contact.id), revision)
  const before = useToContacts()
  const found = localized(contact.name)
  const name = found?.value ?? contact.id
  const ids = idsOf(contact)
  const purpose = localized(contact.purpose)
  return (
    <Page title={name} lang={found?.lang} dir={found && directionOf(found.lang)} before={before}>
      {withdrawn && <p className="notice notice-warning">{t('contact.withdrawn')}</p>}
      <div className="entry-facts">
        <span>{t(`kind.${contact.kind}`)}</span>
        <StarButton ids={ids} name={name} channels={contact.channels} />
      </div>
      {purpose && (
        <p className="lead" lang={purpose.lang} dir={directionOf(purpose.lang)}>
          {purpose.value}
        </p>
      )}
      <ContactAge contact={contact} />
      <dl className="facts">
        <DeskHours contact={contact} />
      </dl>
      <Channels id={contact.id} channels={contact.channels} name={name} />
      <PersonalNote ids={ids} name={name} />
      <HandOn id={contact.id} name={name} channels={contact.channels} contact={contact} />
      <ContactFacts contact={contact} />
      {units.status === 'ready' && <UnitTree contact={contact} units={units.value} />}
      <GroupsOf ids={ids} name={name} channels={contact.channels} />
      <p className="actions">
        <ReportMistake contact={contact} name={name} />
      </p>
    </Page>
  )
}

interface OwnContactViewProps {
  readonly id: ContactId
  readonly name: string
  readonly note: string
  readonly channels: Contact['channels']
}

function OwnContactView({ id, name, note, channels }: OwnContactViewProps) {
  const { t } = useLanguage()
  const before = useToContacts()
  return (
    <Page title={name} dir="auto" before={before}>
      <div className="entry-facts">
        <span>{t('own.mark')}</span>
        <StarButton ids={[id]} name={name} channels={channels} />
      </div>
      {note !== '' && (
        <p className="lead" dir="auto">
          {note}
        </p>
      )}
      <Channels id={id} channels={channels} name={name} unchecked />
      <p className="actions">
        <Link className="button" to={ownPath(id)}>
          {t('own.edit')}
        </Link>
      </p>
      <HandOn id={id} name={name} channels={channels} />
      <GroupsOf ids={[id]} name={name} channels={channels} />
    </Page>
  )
}
