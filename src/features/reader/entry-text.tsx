import { useMemo, type ReactNode } from 'react'
import { taskKeys } from '../../domain/checklist.ts'
import type { EntryBody } from '../../domain/entry.ts'
import { LinkedCardsContext } from './entry-address.ts'
import { FootnoteMarksContext, footnoteMarks } from './footnote-marks.ts'
import { TextLanguageContext } from './text-language.ts'
import { ChecklistsContext } from './ticks.ts'
import { useLinkedCards } from './use-linked-cards.ts'

/** Tells the parts of an entry's text what they have to know of the whole. */
export function EntryText({ body, children }: { readonly body: EntryBody; readonly children: ReactNode }) {
  const checklists = useMemo(() => ({ entry: body.id, keys: taskKeys(body) }), [body])
  const marks = useMemo(() => footnoteMarks(body), [body])
  return (
    <TextLanguageContext value={body.lang}>
      <ChecklistsContext value={checklists}>
        <FootnoteMarksContext value={marks}>
          <LinkedCardsContext value={useLinkedCards(body)}>{children}</LinkedCardsContext>
        </FootnoteMarksContext>
      </ChecklistsContext>
    </TextLanguageContext>
  )
}
