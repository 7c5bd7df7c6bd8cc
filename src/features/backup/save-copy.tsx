import { Download, Share2 } from 'lucide-react'
import type { OwnThings } from '../../domain/own-copy.ts'
import { useLanguage } from '../../i18n/language.ts'
import { copyText } from '../../pack/own-copy.ts'
import type { OwnCopies } from '../../storage/own-copies.ts'
import { canShare, handOnFile, saveFile, type HandedOn } from '../../ui/hand-on-file.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { copyFile, copyFileName } from './copy-file.ts'
import { useNamedManual, usePreparedCopy } from './use-own-copy.ts'

interface SaveCopyProps {
  readonly copies: OwnCopies
  readonly things: OwnThings
}

const saveHere = (file: File): HandedOn => {
  saveFile(file)
  return 'saved'
}

/** Hands a copy on: to another app where the device can, where a file to keep is offered as well, and as a download elsewhere. */
export function SaveCopy({ copies, things }: SaveCopyProps) {
  const { t } = useLanguage()
  const announce = useAnnounce()
  const manual = useNamedManual()
  const prepared = usePreparedCopy(things)
  const shares = canShare(copyFile('', copyFileName('own', 0)))
  const leave = async (how: (file: File) => HandedOn | Promise<HandedOn>): Promise<void> => {
    if (!prepared) return
    const now = Date.now()
    const text = copyText(prepared, t('ownThings.file', { manual: manual?.title ?? '' }), now)
    const file = copyFile(text, copyFileName(manual?.id ?? 'manual', now))
    const left = await how(file)
    if (left === 'cancelled') return
    // Where its date cannot be kept, the copy is out all the same.
    await copies.noteCopied(now).catch(() => undefined)
    announce(left === 'shared' ? t('ownThings.shared') : t('ownThings.saved', { file: file.name }))
  }
  return (
    <p className="actions">
      <button type="button" className="button button-main" disabled={!prepared} onClick={() => void leave(handOnFile)}>
        {shares ? <Share2 aria-hidden="true" className="icon" /> : <Download aria-hidden="true" className="icon" />}
        {t('ownThings.save')}
      </button>
      {shares && (
        <button type="button" className="button" disabled={!prepared} onClick={() => void leave(saveHere)}>
          <Download aria-hidden="true" className="icon" />
          {t('ownThings.saveHere')}
        </button>
      )}
    </p>
  )
}
