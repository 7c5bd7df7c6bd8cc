import { parseSettings, type Settings } from '../../storage/settings.ts'

const untouched = parseSettings(null)

/** What of a copy's look is taken over: only where nothing was chosen on this device, and only what this app knows. */
export function lookChange(here: Settings, look: Readonly<Record<string, string>>): Partial<Settings> {
  const copied = parseSettings(JSON.stringify(look))
  const { language, theme, textSize } = { ...here }
  return {
    ...(language === undefined && copied.language !== undefined && { language: copied.language }),
    ...(theme === untouched.theme && copied.theme !== theme && { theme: copied.theme }),
    ...(textSize === untouched.textSize && copied.textSize !== textSize && { textSize: copied.textSize }),
  }
}
