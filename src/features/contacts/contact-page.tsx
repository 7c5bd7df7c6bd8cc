import { useParams } from 'react-router'
import type { Contact } from '../../domain/contact.ts'
import { contactId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { Channels } from './channels.tsx'
import { ContactFacts } from './contact-facts.tsx'
import { StarButton } from './star-button.tsx'
import { useContacts } from './use-contacts.ts'

/** A contact by its address: what for, how to reach it, where it is, and how sure that is. */
export function ContactPage() {
  const { t } = useLanguage()
  const contacts = useContacts()
  const id = contactId(useParams().id ?? '')
  if (contacts.status === 'failed') throw contacts.error
  if (contacts.status === 'loading') return null
  const contact = contacts.value.find((each) => each.id === id)
  const breadcrumb = <Breadcrumb steps={[{ to: '/contacts', text: t('contacts.title') }]} />
  if (!contact) {
    return (
      <Page title={t('contact.notFound')} before={breadcrumb}>
        <p>{t('entry.notFoundHint')}</p>
      </Page>
    )
  }
  return <ContactView contact={contact} all={contacts.value} />
}

function ContactView({ contact, all }: { readonly contact: Contact; readonly all: readonly Contact[] }) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const name = localized(contact.name)
  const purpose = localized(contact.purpose)
  return (
    <Page
      title={name?.value ?? contact.id}
      lang={name?.lang}
      dir={name && directionOf(name.lang)}
      before={<Breadcrumb steps={[{ to: '/contacts', text: t('contacts.title') }]} />}
    >
      <div className="entry-facts">
        <span>{t(`kind.${contact.kind}`)}</span>
        <StarButton contact={contact} />
      </div>
      {purpose && (
        <p className="lead" lang={purpose.lang} dir={directionOf(purpose.lang)}>
          {purpose.value}
        </p>
      )}
      <Channels channels={contact.channels} name={name?.value ?? contact.id} />
      <ContactFacts contact={contact} all={all} />
    </Page>
  )
}
