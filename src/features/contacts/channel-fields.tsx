import { Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { shownValue, type Channel, type ChannelType } from '../../domain/contact.ts'
import { dialled, isBegun, numberFault, takesNumber } from '../../domain/telephone.ts'
import { useLanguage } from '../../i18n/language.ts'

/** A channel while it is being typed. */
export interface ChannelDraft {
  readonly key: number
  readonly type: ChannelType
  readonly value: string
}

/** Drafts of what is stored, and one empty line to go on with. */
export const draftsOf = (channels: readonly Channel[], first: ChannelType): ChannelDraft[] => [
  ...channels.map((channel, key) => ({ key, type: channel.type, value: shownValue(channel) })),
  ...(channels.length === 0 ? [{ key: channels.length, type: first, value: '' }] : []),
]

function channelOf({ type, value }: ChannelDraft): Channel {
  const text = value.trim()
  const number = takesNumber(type) ? dialled(text) : undefined
  // As in the directory: what is dialled is stored, and beside it how the person wrote it.
  return number === undefined || number === text ? { type, value: text } : { type, value: number, display: text }
}

/** The channels that were filled in. */
export const channelsOf = (drafts: readonly ChannelDraft[]): Channel[] => drafts.filter(({ value }) => value.trim() !== '').map(channelOf)

interface ChannelFieldsProps {
  readonly drafts: readonly ChannelDraft[]
  readonly types: readonly ChannelType[]
  readonly onChange: (drafts: readonly ChannelDraft[]) => void
}

/** Lines to type numbers and addresses into. */
export function ChannelFields({ drafts, types, onChange }: ChannelFieldsProps) {
  const { t } = useLanguage()
  const change = (key: number, part: Partial<ChannelDraft>): void => onChange(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)))
  const add = (): void => onChange([...drafts, { key: Math.max(-1, ...drafts.map((draft) => draft.key)) + 1, type: types[0] ?? 'phone', value: '' }])
  return (
    <>
      {drafts.map((draft, index) => (
        <ChannelField
          key={draft.key}
          draft={draft}
          number={index + 1}
          types={types}
          onChange={(part) => change(draft.key, part)}
          onRemove={() => onChange(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <button type="button" className="button" onClick={add}>
        {t('own.channelAdd')}
      </button>
    </>
  )
}

interface ChannelFieldProps {
  readonly draft: ChannelDraft
  /** Its place in the list, from 1. */
  readonly number: number
  readonly types: readonly ChannelType[]
  readonly onChange: (part: Partial<ChannelDraft>) => void
  readonly onRemove: () => void
}

const keyboards: Partial<Record<ChannelType, 'email' | 'url'>> = { email: 'email', website: 'url' }

function ChannelField({ draft: { type, value }, number, types, onChange, onRemove }: ChannelFieldProps) {
  const { t } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const faultId = useId()
  const [refused, setRefused] = useState(false)
  const found = numberFault(type, value)
  const fault = found && t(`own.fault.${found}`)
  useEffect(() => input.current?.setCustomValidity(fault ?? ''), [fault])
  // Shown as it is typed, not when the field is left: the message would push the button away from under the finger.
  const shown = fault !== undefined && (refused || !isBegun(value))
  return (
    <div className="channel-field">
      <select className="field" aria-label={t('own.channelType', { number })} value={type} onChange={(event) => onChange({ type: types.find((each) => each === event.target.value) ?? type })}>
        {types.map((each) => (
          <option key={each} value={each}>
            {t(`channel.${each}`)}
          </option>
        ))}
      </select>
      <input
        ref={input}
        className="field"
        dir={type === 'radio' || type === 'address' ? 'auto' : 'ltr'}
        inputMode={takesNumber(type) ? 'tel' : keyboards[type]}
        aria-label={t('own.channelValue', { number })}
        aria-invalid={shown}
        aria-describedby={shown ? faultId : undefined}
        placeholder={takesNumber(type) ? '+' : undefined}
        value={value}
        onChange={(event) => onChange({ value: event.target.value })}
        onInvalid={() => setRefused(true)}
      />
      <button type="button" className="button-icon danger" aria-label={t('own.channelRemove', { number })} onClick={onRemove}>
        <Trash2 aria-hidden="true" className="icon" />
      </button>
      {shown && (
        <p id={faultId} role="alert" className="field-fault">
          {fault}
        </p>
      )}
    </div>
  )
}
