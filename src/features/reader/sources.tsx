import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { sourceAnchor, sourcesAnchor } from '../../domain/anchor.ts'
import type { Source } from '../../domain/source.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { focusTarget, hashTarget } from '../../ui/hash-target.ts'
import { OutsideLink } from './outside-link.tsx'
import { languageMarks } from './text-language.ts'

/** Where the facts come from: folded away until a mark in the text or the reader opens it. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useLanguage()
  const { hash, key } = useLocation()
  // No source says its language; the words around it are those of the editors, as all plain text of a manual is.
  const [lang = 'en'] = useManual().manifest.languages
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!hash.startsWith('#source-')) return
    setOpen(true)
    requestAnimationFrame(() => {
      const source = hashTarget(hash)
      source?.scrollIntoView({ block: 'center' })
      // Not before: what is folded away cannot have the focus.
      if (source) focusTarget(source)
    })
    // Another tap on the same mark has the same hash, and another key.
  }, [hash, key])
  return (
    <details className="sources" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 id={sourcesAnchor}>{t('entry.sources')}</h2>
        <span className="row-more">{t('entry.sourcesHint')}</span>
      </summary>
      <ol {...languageMarks(lang)}>
        {sources.map((source, index) => (
          <li key={index} id={sourceAnchor(index)}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const { title, publisher, date, url, note } = source
  return (
    <>
      {url === undefined ? <bdi>{title}</bdi> : <OutsideLink href={url}><bdi>{title}</bdi></OutsideLink>}
      {(publisher ?? date) !== undefined && <bdi className="row-more">{[publisher, date].filter(Boolean).join(', ')}</bdi>}
      {note !== undefined && <bdi className="row-more">{note}</bdi>}
    </>
  )
}
