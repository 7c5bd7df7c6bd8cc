import { useState } from 'react'
import { topicId } from '../../domain/ids.ts'
import { nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { foundKinds } from '../../search/found-kind.ts'
import { isFiltered, type Filters } from './search-memory.ts'
import { nameOfGroup } from './search-results.tsx'

interface FilterProps {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string | undefined) => void
}

function Filter({ label, value, options, onChange }: FilterProps) {
  const { t } = useLanguage()
  return (
    <label className="search-filter">
      <span>{label}</span>
      <select className="field" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{t('search.any')}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

interface FiltersProps extends Filters {
  readonly onChange: (change: Partial<Filters>) => void
}

/** By kind, topic and language; folded away while none is set. */
export function SearchFilters({ kind, topic, textLanguage, onChange }: FiltersProps) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const [open, setOpen] = useState(isFiltered({ kind, topic, textLanguage }))
  const topics = manifest.topics.map(({ id, title }): [string, string] => [id, localized(title)?.value ?? id])
  return (
    <details className="search-filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('search.filters')}</summary>
      <Filter label={t('search.kind')} value={kind} options={foundKinds.map((each) => [each, t(nameOfGroup[each])])} onChange={(value) => onChange({ kind: foundKinds.find((each) => each === value) })} />
      <Filter label={t('search.topic')} value={topic} options={topics} onChange={(value) => onChange({ topic: value === undefined ? undefined : topicId(value) })} />
      <Filter label={t('search.textLanguage')} value={textLanguage} options={manifest.languages.map((each) => [each, nameOfLanguage(each)])} onChange={(value) => onChange({ textLanguage: value })} />
    </details>
  )
}
