import { useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { Sheet } from '../../ui/sheet.tsx'

interface DeleteButtonProps {
  readonly text: string
  readonly question: string
  /** What is lost, and what stays. */
  readonly consequence: string
  readonly onDelete: () => void
}

/** Deletes what cannot be brought back, after a second tap. */
export function DeleteButton({ text, question, consequence, onDelete }: DeleteButtonProps) {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  const close = (): void => setAsking(false)
  const confirm = (): void => {
    close()
    onDelete()
  }
  return (
    <>
      <button type="button" className="button danger" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {text}
      </button>
      {asking && (
        <Sheet title={question} closeLabel={t('confirmCall.cancel')} onClose={close}>
          <p>{consequence}</p>
          <p className="actions">
            <button type="button" className="button danger" onClick={confirm}>
              {t('own.delete')}
            </button>
            <button type="button" className="button" onClick={close}>
              {t('confirmCall.cancel')}
            </button>
          </p>
        </Sheet>
      )}
    </>
  )
}
