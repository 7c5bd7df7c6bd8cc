import { Bookmark, BookmarkCheck } from 'lucide-react'
import type { EntryId, TopicId } from '../domain/ids.ts'
import { useLanguage } from '../i18n/language.ts'
import { useSaved } from './saved-entries.tsx'

interface SaveToggleProps {
  readonly entry: EntryId
  readonly topic: TopicId
  readonly title: string
}

/** Saves an entry from wherever it is listed, or takes that back. */
export function SaveToggle(props: SaveToggleProps) {
  const { t } = useLanguage()
  const { saved, toggle } = useSaved(props)
  const Icon = saved ? BookmarkCheck : Bookmark
  return (
    <button type="button" className="button-icon" aria-pressed={saved} aria-label={`${t('entry.save')}: ${props.title}`} onClick={toggle}>
      <Icon aria-hidden="true" className="icon" />
    </button>
  )
}
