import { useState, type FormEvent } from 'react'
import type { ChannelType } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { PersonalNote as Note } from '../../domain/personal.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { ChannelFields, channelsOf, draftsOf, type ChannelDraft } from './channel-fields.tsx'
import { ChannelList } from './channels.tsx'

interface PersonalNoteProps {
  readonly id: ContactId
  readonly name: string
  /** Ids that this contact replaced: what was noted on them is shown here. */
  readonly replaced: readonly ContactId[]
}

const types: readonly ChannelType[] = ['phone', 'mobile', 'whatsapp', 'satellite', 'radio', 'email']

/** What the person adds to a contact: a note, and numbers for this deployment. */
export function PersonalNote({ id, name, replaced }: PersonalNoteProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const [editing, setEditing] = useState(false)
  const notes = useObserved(() => user.observeNotes())
  if (!notes) return null
  const shown = [id, ...replaced].flatMap((each) => notes.find((note) => note.contact === each) ?? [])
  const note = shown.find((each) => each.contact === id)
  return (
    <section aria-labelledby="personal">
      <h2 id="personal">{t('personal.title')}</h2>
      {!editing && shown.map((each) => <NoteView key={each.contact} note={each} id={id} name={name} />)}
      {editing ? (
        <NoteForm id={id} name={name} note={note} onDone={() => setEditing(false)} />
      ) : (
        <p className="actions">
          <button type="button" className="button" onClick={() => setEditing(true)}>
            {t(note ? 'personal.edit' : 'personal.add')}
          </button>
        </p>
      )}
    </section>
  )
}

function NoteView({ note, id, name }: { readonly note: Note; readonly id: ContactId; readonly name: string }) {
  return (
    <>
      {note.text !== '' && (
        <p className="note" dir="auto">
          {note.text}
        </p>
      )}
      <ChannelList id={id} channels={note.numbers} name={name} unchecked />
    </>
  )
}

function NoteForm({ id, name, note, onDone }: { readonly id: ContactId; readonly name: string; readonly note: Note | undefined; readonly onDone: () => void }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const [text, setText] = useState(note?.text ?? '')
  const [drafts, setDrafts] = useState<readonly ChannelDraft[]>(() => draftsOf(note?.numbers ?? [], 'phone'))
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    await user.putNote({ contact: id, text: text.trim(), numbers: channelsOf(drafts), name, at: Date.now() })
    announce(t('personal.saved'))
    onDone()
  }
  return (
    <form className="own-form" onSubmit={(event) => void save(event)}>
      <label>
        {t('personal.text')}
        <textarea className="field" dir="auto" rows={2} maxLength={2_000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <fieldset className="choice">
        <legend>{t('personal.numbers')}</legend>
        <ChannelFields drafts={drafts} types={types} onChange={setDrafts} />
      </fieldset>
      <p className="actions">
        <button type="submit" className="button button-main">
          {t('own.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('confirmCall.cancel')}
        </button>
      </p>
    </form>
  )
}
