import { useState, type FormEvent } from 'react'
import type { ChannelType } from '../../domain/contact.ts'
import { noteOn, type PersonalNote as Note } from '../../domain/personal.ts'
import type { ContactIds } from '../../domain/units.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { ChannelFields, channelsOf, draftsOf, type ChannelDraft } from './channel-fields.tsx'
import { ChannelList } from './channels.tsx'

interface PersonalNoteProps {
  /** What was noted under any of them is shown here. */
  readonly ids: ContactIds
  readonly name: string
}

const types: readonly ChannelType[] = ['phone', 'mobile', 'whatsapp', 'satellite', 'radio', 'email']

/** What the person adds to a contact: a note, and numbers for this deployment. */
export function PersonalNote({ ids, name }: PersonalNoteProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const [editing, setEditing] = useState(false)
  const notes = useObserved(() => user.observeNotes())
  if (!notes) return null
  const note = noteOn(notes, ids)
  return (
    <section aria-labelledby="personal">
      <h2 id="personal">{t('personal.title')}</h2>
      {!editing && note && <NoteView note={note} ids={ids} name={name} />}
      {editing ? (
        <NoteForm ids={ids} name={name} note={note} onDone={() => setEditing(false)} />
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

function NoteView({ note, ids: [id], name }: PersonalNoteProps & { readonly note: Note }) {
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

function NoteForm({ ids, name, note, onDone }: PersonalNoteProps & { readonly note: Note | undefined; readonly onDone: () => void }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const [text, setText] = useState(note?.text ?? '')
  const [drafts, setDrafts] = useState<readonly ChannelDraft[]>(() => draftsOf(note?.numbers ?? [], 'phone'))
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const [contact, ...replaced] = ids
    await user.putNote({ contact, text: text.trim(), numbers: channelsOf(drafts), name, at: Date.now() }, replaced)
    announce(t('personal.saved'))
    onDone()
  }
  return (
    <form className="own-form" onSubmit={(event) => attempt(save(event))}>
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
