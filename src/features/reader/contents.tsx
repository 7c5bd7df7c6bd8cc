import { List } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { sourcesAnchor } from '../../domain/anchor.ts'
import { directionOf, type Locale } from '../../domain/locale.ts'
import { inlineText } from '../../domain/blocks.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { ShownSection } from './sections.ts'
import { useCurrentSection } from './use-current-section.ts'

interface ContentsProps {
  readonly sections: readonly ShownSection[]
  /** How many of the sections are on the page yet. */
  readonly drawn: number
  readonly lang: Locale
  readonly hasSources: boolean
}

/** The sections of this page, and which of them is being read. Folded on a narrow screen, beside the text on a wide one. */
export function Contents({ sections, drawn, lang, hasSources }: ContentsProps) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const headed = sections.filter((section) => section.name !== undefined || section.title !== undefined)
  const current = useCurrentSection(headed.map((section) => section.anchor), drawn)
  const link = (anchor: string, text: ReactNode, language?: Locale): ReactNode => (
    <li key={anchor}>
      <Link
        to={{ hash: anchor }}
        replace
        aria-current={anchor === current ? 'true' : undefined}
        lang={language}
        dir={language && directionOf(language)}
        onClick={() => setOpen(false)}
      >
        {text}
      </Link>
    </li>
  )
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <button type="button" id="contents-title" className="contents-title" aria-expanded={open} onClick={() => setOpen(!open)}>
        <List aria-hidden="true" className="icon" />
        {t('entry.contents')}
      </button>
      <ol data-open={open}>
        {headed.map(({ anchor, name, title, lang: own }) => (name ? link(anchor, t(`section.${name}`)) : link(anchor, inlineText(title ?? []), own ?? lang)))}
        {hasSources && link(sourcesAnchor, t('entry.sources'))}
      </ol>
    </nav>
  )
}
