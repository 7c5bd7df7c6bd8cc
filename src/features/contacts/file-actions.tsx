import { Share2, UserPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { canShare, handOnFile, saveFile } from '../../ui/hand-on-file.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'

interface FileActionsProps {
  readonly file: File
  /** What saving it means, in words. */
  readonly saveText: string
  /** Shown between saving and sharing. */
  readonly children?: ReactNode
}

/** Saves a vCard file, or hands it on where the system can share files. */
export function FileActions({ file, saveText, children }: FileActionsProps) {
  const { t } = useLanguage()
  const announce = useAnnounce()
  const save = (): void => {
    saveFile(file)
    announce(t('handOn.saved', { file: file.name }))
  }
  return (
    <>
      <button type="button" className="button" onClick={save}>
        <UserPlus aria-hidden="true" className="icon" />
        {saveText}
      </button>
      {children}
      {canShare(file) && (
        <button type="button" className="button" onClick={() => void handOnFile(file)}>
          <Share2 aria-hidden="true" className="icon" />
          {t('entry.share')}
        </button>
      )}
    </>
  )
}
