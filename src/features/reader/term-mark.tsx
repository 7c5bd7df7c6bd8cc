import { useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { TermSheet } from './term-sheet.tsx'

/** A word of the glossary within the text: a tap explains it. */
export function TermMark({ id, word }: { readonly id: string; readonly word: string }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="term" aria-haspopup="dialog" title={t('term.explain', { word })} onClick={() => setOpen(true)}>
        {word}
      </button>
      {open && <TermSheet id={id} word={word} onClose={() => setOpen(false)} />}
    </>
  )
}
