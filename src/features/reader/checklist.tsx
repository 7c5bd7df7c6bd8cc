import type { ListItem } from '../../domain/blocks.ts'
import { useLanguage } from '../../i18n/language.ts'
import { ItemBlocks } from './blocks.tsx'
import { useTicks } from './ticks.ts'

interface ChecklistProps {
  readonly items: readonly ListItem[]
  readonly language: { lang?: string; dir?: string }
}

/** A list to tick off. The ticks stay on the device and survive updates, as long as an item's words stay. */
export function Checklist({ items, language }: ChecklistProps) {
  const { t } = useLanguage()
  const { ticked, toggle, clear } = useTicks()
  const tasks = items.flatMap((item) => item.task ?? [])
  const done = tasks.filter((task) => ticked.has(task)).length
  return (
    <div className="checklist">
      <ul {...language}>
        {items.map(({ task, blocks }, index) => (
          <li key={task ?? index}>
            {task === undefined ? (
              <ItemBlocks blocks={blocks} />
            ) : (
              <TickItem task={task} blocks={blocks} checked={ticked.has(task)} onToggle={toggle} />
            )}
          </li>
        ))}
      </ul>
      <p className="checklist-state">
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

interface TickItemProps extends Required<Pick<ListItem, 'task' | 'blocks'>> {
  readonly checked: boolean
  readonly onToggle: (task: string, done: boolean) => void
}

// The label is beside the box, not around it: an item's text may hold links, and a link in a label is two targets in one.
function TickItem({ task, blocks, checked, onToggle }: TickItemProps) {
  const label = `task-${task}`
  return (
    <div className="tick">
      <label className="tick-target">
        <input type="checkbox" checked={checked} aria-labelledby={label} onChange={(event) => onToggle(task, event.target.checked)} />
      </label>
      <div id={label} className={checked ? 'tick-text tick-done' : 'tick-text'}>
        <ItemBlocks blocks={blocks} />
      </div>
    </div>
  )
}
