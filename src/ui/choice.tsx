import { useId } from 'react'

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** In one line, for few short options. */
  readonly inline?: boolean
}

/** One of several, all in sight. */
export function Choice<T extends string>({ legend, options, value, onChange, inline = false }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className={inline ? 'choice choice-inline' : 'choice'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option" lang={option.lang}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
