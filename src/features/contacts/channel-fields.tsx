import { Trash2 } from 'lucide-react'
import type { Channel, ChannelType } from '../../domain/contact.ts'
import { useLanguage } from '../../i18n/language.ts'

/** A channel while it is being typed. */
export interface ChannelDraft {
  readonly key: number
  readonly type: ChannelType
  readonly value: string
}

const keyboards: Partial<Record<ChannelType, 'tel' | 'email' | 'url'>> = { phone: 'tel', mobile: 'tel', sms: 'tel', whatsapp: 'tel', satellite: 'tel', email: 'email', website: 'url' }

/** Drafts of what is stored, and one empty line to go on with. */
export const draftsOf = (channels: readonly Channel[], first: ChannelType): ChannelDraft[] => [
  ...channels.map(({ type, value }, key) => ({ key, type, value })),
  ...(channels.length === 0 ? [{ key: channels.length, type: first, value: '' }] : []),
]

/** The channels that were filled in. */
export const channelsOf = (drafts: readonly ChannelDraft[]): Channel[] =>
  drafts.flatMap(({ type, value }) => (value.trim() === '' ? [] : [{ type, value: value.trim() }]))

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
      {drafts.map(({ key, type, value }, index) => (
        <div key={key} className="channel-field">
          <select className="field" aria-label={t('own.channelType', { number: index + 1 })} value={type} onChange={(event) => change(key, { type: types.find((each) => each === event.target.value) ?? type })}>
            {types.map((each) => (
              <option key={each} value={each}>
                {t(`channel.${each}`)}
              </option>
            ))}
          </select>
          <input
            className="field"
            dir={type === 'radio' || type === 'address' ? 'auto' : 'ltr'}
            inputMode={keyboards[type]}
            aria-label={t('own.channelValue', { number: index + 1 })}
            placeholder={keyboards[type] === 'tel' ? '+' : undefined}
            value={value}
            onChange={(event) => change(key, { value: event.target.value })}
          />
          <button type="button" className="button-icon danger" aria-label={t('own.channelRemove', { number: index + 1 })} onClick={() => onChange(drafts.filter((draft) => draft.key !== key))}>
            <Trash2 aria-hidden="true" className="icon" />
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={add}>
        {t('own.channelAdd')}
      </button>
    </>
  )
}
