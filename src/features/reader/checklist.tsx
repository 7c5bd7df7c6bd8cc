import { useId, useState, type ReactNode } from 'react'
import type { Block } from '../../domain/blocks.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useOwnWords, type LanguageMarks } from './text-language.ts'
import { useTicks } from './ticks.ts'

interface ChecklistProps {
  readonly list: Block & { kind: 'list' }
  readonly language: Partial<LanguageMarks>
  /** Draws an item's text; handed in, since that text may hold further lists. */
  readonly itemText: (blocks: readonly Block[]) => ReactNode
}

/** A list to tick off. The ticks stay on the device and survive updates, as long as an item's words stay. */
export function Checklist({ list: { items, ordered, start }, language, itemText }: ChecklistProps) {
  const { t } = useLanguage()
  const ownWords = useOwnWords()
  const { keyOf, ticked, toggle, clear } = useTicks()
  const tasks = items.flatMap((item) => keyOf(item) ?? [])
  const done = tasks.filter((task) => ticked.has(task)).length
  const List = ordered ? 'ol' : 'ul'
  return (
    <div className="checklist">
      <List {...language} {...(ordered && { start })}>
        {items.map((item, index) => {
          const task = keyOf(item)
          return (
            <li key={task ?? index}>
              {task === undefined ? (
                itemText(item.blocks)
              ) : (
                <TickItem task={task} checked={ticked.has(task)} onToggle={toggle}>
                  {itemText(item.blocks)}
                </TickItem>
              )}
            </li>
          )
        })}
      </List>
      <p className="checklist-state" {...ownWords}>
        <span role="status">{t('entry.checklist', { done, total: tasks.length })}</span>
        {done > 0 && (
          <button type="button" className="button-quiet" onClick={() => clear(tasks)}>
            {t('entry.clearTicks')}
          </button>
        )}
      </p>
    </div>
  )
}

interface TickItemProps {
  readonly task: string
  readonly children: ReactNode
  readonly checked: boolean
  readonly onToggle: (task: string, done: boolean) => Promise<void>
}

// The label is beside the box, not around it: an item's text may hold links, and a link in a label is two targets in one.
function TickItem({ task, children, checked, onToggle }: TickItemProps) {
  const label = useId()
  // The box follows the finger at once, until what is stored says the same; a write that fails takes it back.
  const [wanted, setWanted] = useState<boolean>()
  if (wanted === checked) setWanted(undefined)
  const shown = wanted ?? checked
  const toggle = (done: boolean): void => {
    setWanted(done)
    onToggle(task, done).catch(() => setWanted(undefined))
  }
  return (
    <div className="tick">
      <label className="tick-target">
        <input type="checkbox" checked={shown} aria-labelledby={label} onChange={(event) => toggle(event.target.checked)} />
      </label>
      <div id={label} className={shown ? 'tick-text tick-done' : 'tick-text'}>
        {children}
      </div>
    </div>
  )
}
