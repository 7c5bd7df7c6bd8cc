/** For tests: an entry's screen as HTML, as the browser first gets it. What effects read comes later and is not in it. */
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { createContentClient } from '../content/client.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Locale, UiLocale } from '../domain/locale.ts'
import { ContactCardContext } from '../features/reader/contact-slot.ts'
import { EntryView } from '../features/reader/entry-view.tsx'
import { translatorFor } from '../i18n/i18n.ts'
import { LanguageContext } from '../i18n/language.ts'
import { createSearchClient } from '../search/client.ts'
import { createDirectoryClient } from '../search/directory-client.ts'
import { ManualContext } from '../services/manual.ts'
import { ServicesContext, type Services } from '../services/services.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createRecentSearches } from '../storage/recent-searches.ts'
import { createSettingsStore } from '../storage/settings.ts'
import { UserDatabase } from '../storage/user-database.ts'
import { createUserStore } from '../storage/user-store.ts'
import { aPack } from './a-pack.ts'

const noWorker = (): Worker => {
  throw new Error('nothing is fetched or searched while an entry is drawn')
}

const reader = createContentReader(new ContentDatabase())

const services = (): Services => ({
  reader,
  user: createUserStore(new UserDatabase()),
  settings: createSettingsStore(undefined),
  content: createContentClient(noWorker),
  search: createSearchClient(noWorker),
  directory: createDirectoryClient(reader, noWorker),
  recentSearches: createRecentSearches(undefined),
})

/**
 * The whole screen of an entry.
 * @param locale the language of the app
 * @param wanted the language that the reader asked for
 */
export async function entryScreen(body: EntryBody, locale: UiLocale = 'en', wanted: Locale = body.lang): Promise<string> {
  const { manifest, pointer } = await aPack([body])
  const card = { id: body.id, topic: body.topic, variants: {} }
  return renderToStaticMarkup(
    <ServicesContext value={services()}>
      <LanguageContext value={await translatorFor(locale)}>
        <ManualContext value={{ manifest, sha256: pointer.manifest.sha256, revision: '', installedAt: 0, checkedAt: undefined }}>
          <MemoryRouter initialEntries={[`/entries/${body.topic}/${body.id}#start`]}>
            <ContactCardContext value={(id) => <span data-contact={id} />}>
              <EntryView entry={{ card, lang: body.lang, body }} wanted={wanted} />
            </ContactCardContext>
          </MemoryRouter>
        </ManualContext>
      </LanguageContext>
    </ServicesContext>,
  )
}
