import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { Empty } from '../../ui/empty.tsx'

interface OwnItem<K> {
  readonly key: K
  readonly name: string
  readonly row: ReactNode
}

interface OwnListProps<K> {
  readonly title: string
  readonly empty: string
  readonly items: readonly OwnItem<K>[]
  readonly ordering: boolean
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (key: K) => void
}

/** A list in the person's own order. Its buttons work by touch, by keyboard and with a screen reader alike. */
export function OwnList<K extends string>({ title, empty, items, ordering, onMove, onRemove }: OwnListProps<K>) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="group-title">
        {title}
      </h2>
      {items.length === 0 && <Empty>{empty}</Empty>}
      <ol className="list own-list">
        {items.map((item, index) => (
          <li key={item.key}>
            {item.row}
            {ordering && <OrderButtons item={item} index={index} total={items.length} onMove={onMove} onRemove={onRemove} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface OrderButtonsProps<K> extends Pick<OwnListProps<K>, 'onMove' | 'onRemove'> {
  readonly item: OwnItem<K>
  readonly index: number
  readonly total: number
}

function OrderButtons<K extends string>({ item: { key, name }, index, total, onMove, onRemove }: OrderButtonsProps<K>) {
  const { t } = useLanguage()
  return (
    <span className="order-buttons">
      <button type="button" className="button-icon" disabled={index === 0} aria-label={t('saved.up', { name })} onClick={() => onMove(index, index - 1)}>
        <ArrowUp aria-hidden="true" className="icon" />
      </button>
      <button type="button" className="button-icon" disabled={index === total - 1} aria-label={t('saved.down', { name })} onClick={() => onMove(index, index + 1)}>
        <ArrowDown aria-hidden="true" className="icon" />
      </button>
      <button type="button" className="button-icon danger" aria-label={t('saved.remove', { name })} onClick={() => onRemove(key)}>
        <Trash2 aria-hidden="true" className="icon" />
      </button>
    </span>
  )
}
