import { Flag } from 'lucide-react'
import { useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { Choice } from '../../ui/choice.tsx'
import { Sheet } from '../../ui/sheet.tsx'

const mistakes = ['number', 'email', 'moved', 'renamed', 'coverage', 'other'] as const
type Mistake = (typeof mistakes)[number]

/** Prepares an e-mail about what is wrong with a contact. The mail app keeps it until there is a network. */
export function ReportMistake({ contact, name }: { readonly contact: Contact; readonly name: string }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Flag aria-hidden="true" className="icon" />
        {t('mistake.report')}
      </button>
      {open && <MistakeSheet contact={contact} name={name} onClose={() => setOpen(false)} />}
    </>
  )
}

function MistakeSheet({ contact, name, onClose }: { readonly contact: Contact; readonly name: string; readonly onClose: () => void }) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const [mistake, setMistake] = useState<Mistake>('number')
  const [more, setMore] = useState('')
  const subject = `${manifest.id}: ${contact.id}`
  const body = [`contact: ${contact.id} (${name})`, `version: ${manifest.version}`, `mistake: ${mistake} (${t(`mistake.${mistake}`)})`, '', more].join('\r\n')
  return (
    <Sheet title={t('mistake.title')} closeLabel={t('where.close')} onClose={onClose}>
      <Choice legend={t('mistake.what')} options={mistakes.map((value) => ({ value, text: t(`mistake.${value}`) }))} value={mistake} onChange={setMistake} />
      <label>
        {t('mistake.right')}
        <textarea className="field" dir="auto" rows={3} value={more} onChange={(event) => setMore(event.target.value)} />
      </label>
      <p className="row-more">{t('mistake.hint')}</p>
      <a className="button button-main" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
        {t('mistake.write')}
      </a>
    </Sheet>
  )
}
