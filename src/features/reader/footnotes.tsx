import type { Block } from '../../domain/blocks.ts'
import { directionOf, type Locale } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Blocks } from './blocks.tsx'

interface FootnotesProps {
  readonly footnotes: readonly (readonly Block[])[]
  readonly lang: Locale
}

export function Footnotes({ footnotes, lang }: FootnotesProps) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="footnotes">
      <h2 id="footnotes">{t('entry.footnotes')}</h2>
      <ol lang={lang} dir={directionOf(lang)}>
        {footnotes.map((blocks, index) => (
          <li key={index} id={`footnote-${index + 1}`}>
            <Blocks blocks={blocks} />
            <a href={`#footnote-mark-${index + 1}`}>{t('entry.backToText')}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}
