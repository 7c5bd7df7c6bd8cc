import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface SheetProps {
  readonly title: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel over the screen, for something small that is read and closed. The browser keeps the focus in it and Escape closes it. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  // A tap on the ground behind reaches the dialog itself; Escape does the same by keyboard.
  useEffect(() => {
    const element = dialog.current
    const closeFromBehind = (event: MouseEvent): void => void (event.target === element && element?.close())
    element?.addEventListener('click', closeFromBehind)
    return () => element?.removeEventListener('click', closeFromBehind)
  }, [])
  // Into the body: what opens it may stand within a line of text, where a dialog may not.
  return createPortal(
    <dialog ref={dialog} className="sheet" aria-labelledby="sheet-title" onClose={onClose}>
      <div className="sheet-head">
        <h2 id="sheet-title">{title}</h2>
        <button type="button" className="button-icon" aria-label={closeLabel} onClick={onClose}>
          <X aria-hidden="true" className="icon" />
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  )
}
