/** How the person wants the app to look. In localStorage, because it has to be known before the first paint. */
import { uiLocales, type UiLocale } from '../domain/locale.ts'
import { settingsKey } from './names.ts'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]
export const textSizes = ['normal', 'large', 'larger', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

export interface Settings {
  /** Undefined: as the device says. */
  readonly language: UiLocale | undefined
  readonly theme: Theme
  readonly textSize: TextSize
}

const defaults: Settings = { language: undefined, theme: 'system', textSize: 'normal' }

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined => values.find((each) => each === value)

/** Settings from their stored text; what is damaged or unknown falls back to the default, field by field. */
export function parseSettings(text: string | null): Settings {
  let stored: Record<string, unknown> = {}
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (typeof value === 'object' && value !== null) stored = value as Record<string, unknown>
  } catch {
    // Damaged settings are no reason not to start.
  }
  return {
    language: oneOf(uiLocales, stored.language),
    theme: oneOf(themes, stored.theme) ?? defaults.theme,
    textSize: oneOf(textSizes, stored.textSize) ?? defaults.textSize,
  }
}

export interface SettingsStore {
  get(): Settings
  set(change: Partial<Settings>): void
  subscribe(listener: () => void): () => void
}

/** Settings that hold for this visit even where the browser refuses to store them. */
export function createSettingsStore(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): SettingsStore {
  let current = parseSettings(readSafely(storage))
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  // Another tab changed them.
  globalThis.addEventListener?.('storage', (event) => {
    if (event.key !== settingsKey) return
    current = parseSettings(event.newValue)
    tell()
  })
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change }
      try {
        storage?.setItem(settingsKey, JSON.stringify(current))
      } catch {
        // Private mode or a full disk: the choice holds until the app is closed.
      }
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function readSafely(storage: Pick<Storage, 'getItem'> | undefined): string | null {
  try {
    return storage?.getItem(settingsKey) ?? null
  } catch {
    return null
  }
}
