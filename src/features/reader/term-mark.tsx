import { useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { TermSheet } from './term-sheet.tsx'
import { useTextLanguage } from './text-language.ts'

/** A word of the glossary within the text: a tap explains it. */
export function TermMark({ id, word }: { readonly id: string; readonly word: string }) {
  const { locale, t } = useLanguage()
  const lang = useTextLanguage()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="term" lang={locale} aria-haspopup="dialog" title={t('term.explain', { word })} onClick={() => setOpen(true)}>
        <span lang={lang}>{word}</span>
      </button>
      {open && <TermSheet id={id} word={<bdi lang={lang}>{word}</bdi>} onClose={() => setOpen(false)} />}
    </>
  )
}
