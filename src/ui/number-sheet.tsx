import { Sheet } from './sheet.tsx'

interface NumberSheetProps {
  readonly title: string
  readonly number: string
  /** Why it is asked. */
  readonly why: string
  readonly href: string
  /** The words of the button that opens the address. */
  readonly go: string
  readonly cancel: string
  readonly onGo?: () => void
  readonly onClose: () => void
}

/** Shows a number in full; only a second tap opens it on the telephone. */
export function NumberSheet({ title, number, why, href, go, cancel, onGo, onClose }: NumberSheetProps) {
  const open = (): void => {
    onGo?.()
    onClose()
  }
  return (
    <Sheet title={title} closeLabel={cancel} onClose={onClose}>
      <p className="number-full">
        <bdi dir="ltr">{number}</bdi>
      </p>
      <p>{why}</p>
      <p className="actions">
        <a className="button button-main" href={href} onClick={open}>
          {go}
        </a>
        <button type="button" className="button" onClick={onClose}>
          {cancel}
        </button>
      </p>
    </Sheet>
  )
}
