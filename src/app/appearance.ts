import { directionOf, type UiLocale } from '../domain/locale.ts'
import { deviceLocale } from '../i18n/language.ts'
import type { Settings } from '../storage/settings.ts'

/** The language to show the app in: the chosen one, else the first of the device's that the app speaks, else English. */
export const chosenLocale = ({ language }: Settings): UiLocale => language ?? deviceLocale()

const darkScheme = matchMedia('(prefers-color-scheme: dark)')

const resolvedTheme = ({ theme }: Settings): string => (theme === 'system' ? (darkScheme.matches ? 'dark' : 'light') : theme)

/** Puts theme and text size on the document; the styles hang on these marks. */
function applyAppearance(settings: Settings): void {
  const { dataset } = document.documentElement
  dataset.theme = resolvedTheme(settings)
  dataset.textSize = settings.textSize
}

export function applyLanguage(locale: UiLocale): void {
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
}

/** Keeps the document as the settings say, from before the first paint on. */
export function followAppearance(get: () => Settings, subscribe: (listener: () => void) => unknown): void {
  const apply = (): void => applyAppearance(get())
  apply()
  subscribe(apply)
  darkScheme.addEventListener('change', apply)
}
