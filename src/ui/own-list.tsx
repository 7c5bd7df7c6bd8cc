import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject } from 'react'
import { Empty } from './empty.tsx'

interface OwnItem<K> {
  readonly key: K
  readonly name: string
  readonly row: ReactNode
}

/** What the buttons of an item are called. */
export interface OwnListWords {
  readonly up: (name: string) => string
  readonly down: (name: string) => string
  readonly drag: (name: string) => string
  readonly remove: (name: string) => string
}

interface OwnListProps<K> {
  readonly title: ReactNode
  readonly empty: string
  readonly items: readonly OwnItem<K>[]
  readonly ordering: boolean
  readonly words: OwnListWords
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (key: K) => void
}

/** A list in the person's own order: dragged by its handle, or moved with buttons and arrow keys, which serve everyone. */
export function OwnList<K extends string>({ title, empty, items, ordering, ...order }: OwnListProps<K>) {
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const stepped = useRef<{ readonly key: K; readonly to: number }>(undefined)
  useEffect(() => {
    // A browser takes the focus from what is moved within the document; the next arrow key has to find it there.
    const step = stepped.current
    if (!step || items[step.to]?.key !== step.key) return
    stepped.current = undefined
    list.current?.children[step.to]?.querySelector<HTMLElement>('.handle')?.focus()
  }, [items])
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= items.length) return
    order.onMove(from, to)
  }
  const moveByKey = (from: number, to: number): void => {
    const key = items[from]?.key
    if (key !== undefined && to >= 0 && to < items.length) stepped.current = { key, to }
    move(from, to)
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="group-title">
        {title}
      </h2>
      {items.length === 0 && <Empty>{empty}</Empty>}
      <ol ref={list} className="list own-list">
        {items.map((item, index) => (
          <li key={item.key}>
            {ordering && <Handle list={list} name={item.name} index={index} words={order.words} onMove={move} onStep={moveByKey} />}
            {item.row}
            {ordering && <OrderButtons item={item} index={index} total={items.length} {...order} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface HandleProps {
  readonly list: RefObject<HTMLOListElement | null>
  readonly name: string
  readonly index: number
  readonly words: OwnListWords
  readonly onMove: (from: number, to: number) => void
  /** As onMove, with the focus staying on the handle. */
  readonly onStep: (from: number, to: number) => void
}

/** The index of the item that lies at a height of the screen, in pixels. */
function indexAt(list: HTMLOListElement, height: number): number {
  const before = [...list.children].findIndex((item) => height < item.getBoundingClientRect().bottom)
  return before < 0 ? list.children.length - 1 : before
}

function Handle({ list, name, index, words, onMove, onStep }: HandleProps) {
  const start = useRef<number>(undefined)
  const item = (): Element | undefined => list.current?.children[index]
  const mark = (shift: number | undefined): void => {
    const element = item()
    if (!(element instanceof HTMLElement)) return
    element.classList.toggle('dragged', shift !== undefined)
    element.style.transform = shift === undefined ? '' : `translateY(${shift}px)`
  }
  const begin = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = event.clientY
  }
  const drag = (event: PointerEvent): void => {
    if (start.current !== undefined) mark(event.clientY - start.current)
  }
  const end = (event: PointerEvent): void => {
    if (start.current === undefined) return
    start.current = undefined
    mark(undefined)
    const to = list.current && event.type === 'pointerup' ? indexAt(list.current, event.clientY) : index
    if (to !== index) onMove(index, to)
  }
  const step = (event: KeyboardEvent): void => {
    const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : undefined
    if (to === undefined) return
    event.preventDefault()
    onStep(index, to)
  }
  return (
    <button type="button" className="button-icon handle" aria-label={words.drag(name)} onPointerDown={begin} onPointerMove={drag} onPointerUp={end} onPointerCancel={end} onKeyDown={step}>
      <GripVertical aria-hidden="true" className="icon" />
    </button>
  )
}

interface OrderButtonsProps<K> extends Pick<OwnListProps<K>, 'words' | 'onMove' | 'onRemove'> {
  readonly item: OwnItem<K>
  readonly index: number
  readonly total: number
}

function OrderButtons<K extends string>({ item: { key, name }, index, total, words, onMove, onRemove }: OrderButtonsProps<K>) {
  return (
    <span className="order-buttons">
      <button type="button" className="button-icon" disabled={index === 0} aria-label={words.up(name)} onClick={() => onMove(index, index - 1)}>
        <ArrowUp aria-hidden="true" className="icon" />
      </button>
      <button type="button" className="button-icon" disabled={index === total - 1} aria-label={words.down(name)} onClick={() => onMove(index, index + 1)}>
        <ArrowDown aria-hidden="true" className="icon" />
      </button>
      <button type="button" className="button-icon danger" aria-label={words.remove(name)} onClick={() => onRemove(key)}>
        <Trash2 aria-hidden="true" className="icon" />
      </button>
    </span>
  )
}
