import { footnoteAnchor, footnotesAnchor } from '../../domain/anchor.ts'
import type { Block } from '../../domain/blocks.ts'
import { directionOf, type Locale } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Blocks } from './blocks.tsx'
import { useFootnoteMarks } from './footnote-marks.ts'
import { useOwnWords } from './text-language.ts'

interface FootnotesProps {
  readonly footnotes: readonly (readonly Block[])[]
  readonly lang: Locale
}

export function Footnotes({ footnotes, lang }: FootnotesProps) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby={footnotesAnchor}>
      <h2 id={footnotesAnchor}>{t('entry.footnotes')}</h2>
      <ol lang={lang} dir={directionOf(lang)}>
        {footnotes.map((blocks, index) => (
          <li key={index} id={footnoteAnchor(index)}>
            <Blocks blocks={blocks} />
            <BackLinks index={index} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The ways back to where a note is marked: in words to the first mark, by number to the others. */
function BackLinks({ index }: { readonly index: number }) {
  const { t } = useLanguage()
  const marks = [...useFootnoteMarks()].filter(([node]) => node.index === index)
  return (
    <span className="back-links" {...useOwnWords()}>
      {marks.map(([, mark], time) => (
        <a key={mark} href={`#${mark}`} aria-label={time === 0 ? undefined : `${t('entry.backToText')} ${time + 1}`}>
          {time === 0 ? t('entry.backToText') : time + 1}
        </a>
      ))}
    </span>
  )
}
