import { useMemo, type ReactNode } from 'react'
import { taskKeys } from '../../domain/checklist.ts'
import { LinkedCardsContext } from './entry-address.ts'
import { FootnoteMarksContext, footnoteMarks } from './footnote-marks.ts'
import { TextLanguageContext } from './text-language.ts'
import { ChecklistsContext } from './ticks.ts'
import type { OpenEntry } from './use-entry.ts'
import { useLinkedCards } from './use-linked-cards.ts'

/** Tells the parts of an entry's text what they have to know of the whole. */
export function EntryText({ entry, children }: { readonly entry: OpenEntry; readonly children: ReactNode }) {
  const { body } = entry
  const checklists = useMemo(() => ({ entry: body.id, keys: taskKeys(body) }), [body])
  const marks = useMemo(() => footnoteMarks(body), [body])
  return (
    <TextLanguageContext value={body.lang}>
      <ChecklistsContext value={checklists}>
        <FootnoteMarksContext value={marks}>
          <LinkedCardsContext value={useLinkedCards(entry)}>{children}</LinkedCardsContext>
        </FootnoteMarksContext>
      </ChecklistsContext>
    </TextLanguageContext>
  )
}
