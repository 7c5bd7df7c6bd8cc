import { useLanguage } from '../../i18n/language.ts'
import { groupings, type Grouping } from '../../search/grouping.ts'
import { Choice } from '../../ui/choice.tsx'

interface ContactFilterProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
}

const words = { kind: 'contacts.byKind', unit: 'contacts.byUnit', country: 'contacts.byCountry' } as const

export function ContactFilter({ query, onQuery, grouping, onGrouping }: ContactFilterProps) {
  const { t } = useLanguage()
  return (
    <div className="filter">
      <input
        type="search"
        className="field"
        aria-label={t('contacts.filter')}
        placeholder={t('contacts.filter')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <Choice
        legend={t('contacts.groupBy')}
        options={groupings.map((each) => ({ value: each, text: t(words[each]) }))}
        value={grouping}
        onChange={onGrouping}
        inline
      />
    </div>
  )
}
