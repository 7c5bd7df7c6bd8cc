import { QrCode as QrIcon } from 'lucide-react'
import { useState } from 'react'
import type { Channel, Contact } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { vcardFileName, vcardOf } from '../../domain/vcard.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useVcards, vcardFile } from '../../services/contact-vcard.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { FileActions } from './file-actions.tsx'
import { QrCode } from './qr-code.tsx'

interface HandOnProps {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
  readonly contact?: Contact
}

/** Takes a contact along, into this telephone's address book, or to a colleague's by file or by camera. */
export function HandOn(carried: HandOnProps) {
  const { t } = useLanguage()
  const vcardFor = useVcards()
  const [showing, setShowing] = useState(false)
  const text = vcardOf(vcardFor(carried))
  const file = vcardFile(text, vcardFileName(carried.name))
  return (
    <section aria-labelledby="hand-on">
      <h2 id="hand-on">{t('handOn.title')}</h2>
      <p className="actions">
        <FileActions file={file} saveText={t('handOn.toPhone')}>
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => setShowing(true)}>
            <QrIcon aria-hidden="true" className="icon" />
            {t('handOn.qr')}
          </button>
        </FileActions>
      </p>
      {showing && (
        <Sheet title={<bdi>{carried.name}</bdi>} closeLabel={t('where.close')} onClose={() => setShowing(false)}>
          <QrCode text={text} label={t('handOn.qrLabel', { name: carried.name })} />
          <p>{t('handOn.qrHint')}</p>
        </Sheet>
      )}
    </section>
  )
}
