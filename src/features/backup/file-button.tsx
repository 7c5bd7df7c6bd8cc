import { FileInput } from 'lucide-react'
import type { ChangeEvent } from 'react'

interface FileButtonProps {
  readonly text: string
  readonly main?: boolean
  readonly onChoose: (file: File) => void
}

/**
 * A button that lets the person choose a file. It names no kind of file: on some devices a file whose kind the system does
 * not know could then not be chosen at all.
 */
export function FileButton({ text, main = false, onChoose }: FileButtonProps) {
  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = input.files ?? []
    if (file) onChoose(file)
    // So that the same file, mended meanwhile, can be chosen again.
    input.value = ''
  }
  return (
    <label className={main ? 'button button-main file-button' : 'button file-button'}>
      <FileInput aria-hidden="true" className="icon" />
      {text}
      <input type="file" className="visually-hidden" onChange={choose} />
    </label>
  )
}
