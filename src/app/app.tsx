import { useEffect, useState, type ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import { translatorFor, type Translator } from '../i18n/i18n.ts'
import { LanguageContext } from '../i18n/language.ts'
import { ManualContext } from '../services/manual.ts'
import { ServicesContext, useServices, type Services } from '../services/services.ts'
import { useObserved } from '../services/use-observed.ts'
import type { ActiveManual } from '../storage/content-reader.ts'
import { Announcer } from '../ui/use-announce.tsx'
import { applyLanguage, chosenLocale } from './appearance.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { AppRoutes } from './routes.tsx'
import { ScreenFailed } from './screen-failed.tsx'
import { Shell } from './shell.tsx'

const betweenTries = 5_000

interface AppProps {
  readonly services: Services
  /** What was found out before the first paint, so that it need not be waited for again. */
  readonly translator: Translator
  readonly manual: ActiveManual | null
}

export function App({ services, translator, manual }: AppProps) {
  return (
    <ServicesContext value={services}>
      <LanguageProvider first={translator}>
        <ErrorBoundary fallback={<ScreenFailed />}>
          <ManualProvider first={manual}>
            <BrowserRouter basename={import.meta.env.BASE_URL}>
              <Announcer>
                <Shell>
                  <AppRoutes />
                </Shell>
              </Announcer>
            </BrowserRouter>
          </ManualProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </ServicesContext>
  )
}

/** The words in the language of the settings; a change shows as soon as its catalogue is loaded. */
function LanguageProvider({ first, children }: { readonly first: Translator; readonly children: ReactNode }) {
  const { settings } = useServices()
  const [translator, setTranslator] = useState(first)
  useEffect(() => {
    const follow = (): void =>
      void translatorFor(chosenLocale(settings.get())).then((next) => {
        setTranslator((now) => (now.locale === next.locale ? now : next))
        applyLanguage(next.locale)
      })
    return settings.subscribe(follow)
  }, [settings])
  return <LanguageContext value={translator}>{children}</LanguageContext>
}

function ManualProvider({ first, children }: { readonly first: ActiveManual | null; readonly children: ReactNode }) {
  const { reader } = useServices()
  const [tries, setTries] = useState(0)
  // Where it cannot be read, what was known before stays; the look for a newer version says what is wrong.
  const observed = useObserved<ActiveManual | undefined>(
    () => ({ subscribe: (next) => reader.observeActive().subscribe(next, () => setTimeout(setTries, betweenTries, tries + 1)) }),
    `${tries}`,
  )
  const [known, setKnown] = useState<{ manual: ActiveManual | null }>({ manual: first })
  useEffect(() => {
    if (observed) setKnown({ manual: observed })
  }, [observed])
  return <ManualContext value={observed ?? known.manual}>{children}</ManualContext>
}
