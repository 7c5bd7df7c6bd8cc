import { directionOf, type Locale } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Blocks } from './blocks.tsx'
import { useContactCard } from './contact-slot.ts'
import { Inlines } from './inlines.tsx'
import { References } from './references.tsx'
import { RelatedEntries } from './related-entries.tsx'
import type { ShownSection } from './sections.ts'
import { languageMarks, TextLanguageContext } from './text-language.ts'

/** A section under its heading. A standard name is in the language of the app, the text in its own. */
export function SectionView({ section, lang }: { readonly section: ShownSection; readonly lang: Locale }) {
  const contactCard = useContactCard()
  const { name, title, anchor, blocks, references, related, contacts } = section
  const labelled = name !== undefined || title !== undefined
  return (
    // The heading has the anchor; text before the first one has none, and a hit of search may lie there.
    <section {...(labelled ? { 'aria-labelledby': anchor } : { id: anchor })}>
      <SectionHeading section={section} lang={lang} />
      <div lang={lang} dir={directionOf(lang)}>
        <Blocks blocks={blocks} />
      </div>
      {references && <References references={references} />}
      {related && <RelatedEntries ids={related} />}
      {contacts && <ul className="cards">{contacts.map((id) => <li key={id}>{contactCard(id)}</li>)}</ul>}
    </section>
  )
}

function SectionHeading({ section: { name, title, anchor, lang: own }, lang: around }: { readonly section: ShownSection; readonly lang: Locale }) {
  const { t } = useLanguage()
  if (name) return <h2 id={anchor}>{t(`section.${name}`)}</h2>
  if (!title) return null
  const lang = own ?? around
  return (
    <TextLanguageContext value={lang}>
      <h2 id={anchor} {...languageMarks(lang)}>
        <Inlines content={title} />
      </h2>
    </TextLanguageContext>
  )
}
