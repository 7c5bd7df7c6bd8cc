import { useState, type FormEvent } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { ChannelType } from '../../domain/contact.ts'
import { contactId } from '../../domain/ids.ts'
import { ownContactId, serviceSlots, type OwnContact } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { contactPath, servicesPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { ChannelFields, channelsOf, draftsOf, type ChannelDraft } from './channel-fields.tsx'
import { DeleteButton } from './delete-button.tsx'

const types: readonly ChannelType[] = ['phone', 'mobile', 'whatsapp', 'satellite', 'radio', 'email', 'website', 'address']

/** Write down a contact, or change one: a clinic, a driver, a radio channel. */
export function OwnFormPage() {
  const { t } = useLanguage()
  const { user } = useServices()
  const id = useParams().id ?? 'new'
  const [search] = useSearchParams()
  const own = useObserved(() => user.observeOwn())
  if (own === undefined) return null
  const slot = serviceSlots.find((each) => each === search.get('slot'))
  // Not read is not new: saved, the empty form would take the place of what is there.
  const unread = own === null && id !== 'new'
  const known = own?.find((each) => each.id === id)
  const blank: OwnContact = { id: ownContactId(crypto.randomUUID()), ...(slot && { slot }), name: slot ? t(`slot.${slot}`) : '', note: '', channels: [], at: 0 }
  return (
    <Page title={t(known || unread ? 'own.edit' : 'own.add')} before={<Breadcrumb steps={[{ to: '/contacts', text: t('contacts.title') }]} />}>
      {unread ? <p>{t('kept.unread')}</p> : <OwnForm key={id} start={known ?? blank} isNew={!known} />}
    </Page>
  )
}

function OwnForm({ start, isNew }: { readonly start: OwnContact; readonly isNew: boolean }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const navigate = useNavigate()
  const [name, setName] = useState(start.name)
  const [note, setNote] = useState(start.note)
  const [drafts, setDrafts] = useState<readonly ChannelDraft[]>(() => draftsOf(start.channels, start.slot === 'radio-room' ? 'radio' : 'phone'))
  const back = start.slot === undefined ? contactPath(start.id) : servicesPath
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    await user.putOwn({ ...start, id: contactId(start.id), name: name.trim(), note: note.trim(), channels: channelsOf(drafts), at: Date.now() })
    await navigate(back)
  }
  const remove = async (): Promise<void> => {
    await user.removeOwn(start.id)
    await navigate(start.slot === undefined ? '/contacts' : servicesPath)
  }
  return (
    <form className="own-form" onSubmit={(event) => attempt(save(event))}>
      <label>
        {t('own.name')}
        {/* A name of spaces alone is none: the browser's own check has to see it empty. */}
        <input className="field" dir="auto" required maxLength={200} value={name} onChange={(event) => setName(event.target.value.trimStart())} />
      </label>
      <fieldset className="choice">
        <legend>{t('contact.channels')}</legend>
        <ChannelFields drafts={drafts} types={types} onChange={setDrafts} />
      </fieldset>
      <label>
        {t('own.note')}
        <textarea className="field" dir="auto" rows={3} maxLength={2_000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p className="actions">
        <button type="submit" className="button button-main">
          {t('own.save')}
        </button>
        {!isNew && (
          <DeleteButton text={t('own.remove')} question={t('own.removeAsk', { name: start.name })} consequence={t('own.removeHint')} onDelete={() => attempt(remove())} />
        )}
      </p>
    </form>
  )
}
