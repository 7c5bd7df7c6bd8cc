import { ChevronRight, Download, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { uiLocales, type UiLocale } from '../../domain/locale.ts'
import { nameOfLanguage } from '../../i18n/format.ts'
import { deviceLocale, useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { textSizes, themes } from '../../storage/settings.ts'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { StorageSection } from './storage-section.tsx'
import { useSettings } from './use-settings.ts'

/** How the app looks, what is on the device, and everything that has no tab of its own. `own` and `updates` are put in by the roof. */
export function MorePage({ own, updates }: { readonly own: ReactNode; readonly updates: ReactNode }) {
  const { t } = useLanguage()
  const { settings: store } = useServices()
  const settings = useSettings()
  return (
    <Page title={t('more.title')}>
      <LanguageChoice />
      <Choice
        legend={t('more.theme')}
        options={themes.map((theme) => ({ value: theme, text: t(`theme.${theme}`) }))}
        value={settings.theme}
        onChange={(theme) => store.set({ theme })}
      />
      <Choice
        legend={t('more.textSize')}
        options={textSizes.map((size) => ({ value: size, text: t(`textSize.${size}`) }))}
        value={settings.textSize}
        onChange={(textSize) => store.set({ textSize })}
      />
      <StorageSection />
      {own}
      {updates}
      <ul className="list">
        <MoreLink to="/more/install" icon={<Download aria-hidden="true" className="icon" />} text={t('more.install')} />
        <MoreLink to="/more/about" icon={<Info aria-hidden="true" className="icon" />} text={t('more.about')} />
      </ul>
    </Page>
  )
}

function LanguageChoice() {
  const { t } = useLanguage()
  const { settings: store } = useServices()
  const { language } = useSettings()
  const own = uiLocales.map((each) => ({ value: each, text: nameOfLanguage(each), lang: each }))
  return (
    <Choice<UiLocale | 'auto'>
      legend={t('more.language')}
      options={[{ value: 'auto', text: t('more.languageAuto', { language: nameOfLanguage(deviceLocale()) }) }, ...own]}
      value={language ?? 'auto'}
      onChange={(chosen) => store.set({ language: chosen === 'auto' ? undefined : chosen })}
    />
  )
}

function MoreLink({ to, icon, text }: { readonly to: string; readonly icon: ReactNode; readonly text: string }) {
  return (
    <li>
      <Link className="row" to={to}>
        {icon}
        <span className="row-text">{text}</span>
        <ChevronRight aria-hidden="true" className="icon mirrored" />
      </Link>
    </li>
  )
}
