import { directionOf, type Locale } from '../../domain/locale.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { topicPath } from '../../services/paths.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { Contents } from './contents.tsx'
import { EntryActions } from './entry-actions.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryText } from './entry-text.tsx'
import { Footnotes } from './footnotes.tsx'
import { SectionView } from './section-view.tsx'
import { shownSections } from './sections.ts'
import { Sources } from './sources.tsx'
import { languageMarks } from './text-language.ts'
import { useAnchorOfOtherLanguage } from './use-anchor-of-other-language.ts'
import type { OpenEntry } from './use-entry.ts'
import { useFirstPart } from './use-first-part.ts'
import { useFoundWords } from './use-found-words.ts'
import { useLinksWithin } from './use-links-within.ts'
import { useVisit } from './use-visit.ts'

/** An entry: its facts and actions, its contents, its sections. */
export function EntryView({ entry, wanted }: { readonly entry: OpenEntry; readonly wanted: Locale }) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const { body, lang } = entry
  const followHere = useLinksWithin()
  useVisit(body)
  useAnchorOfOtherLanguage(entry)
  const sections = shownSections(body)
  const drawn = useFirstPart(sections.length)
  const whole = drawn === sections.length
  useFoundWords(whole)
  const topic = manifest.topics.find((each) => each.id === body.topic)
  const topicTitle = localized(topic?.title)
  const sources = body.sources ?? []
  const steps = [
    { to: '/', text: t('tab.manual') },
    { to: topicPath(body.topic), text: topicTitle?.value ?? body.topic, ...(topicTitle && languageMarks(topicTitle.lang)) },
  ]
  return (
    <EntryText entry={entry}>
      <div className="entry">
        <article onClickCapture={followHere}>
          <Page title={body.title} lang={lang} dir={directionOf(lang)} before={<Breadcrumb steps={steps} />}>
            <EntryFacts entry={entry} wanted={wanted} whole={whole} />
            <EntryActions body={body} />
            <Contents sections={sections} drawn={drawn} lang={lang} hasSources={sources.length > 0} />
            {sections.slice(0, drawn).map((section) => (
              <SectionView key={section.anchor} section={section} lang={lang} />
            ))}
            {whole && body.footnotes && <Footnotes footnotes={body.footnotes} lang={lang} />}
            {whole && sources.length > 0 && <Sources sources={sources} />}
          </Page>
        </article>
      </div>
    </EntryText>
  )
}
