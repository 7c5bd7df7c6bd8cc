import type { Key } from '../../i18n/catalogue.ts'

/**
 * The steps that put a web app on the home screen in this browser. There is no way to ask a browser for them, so they go
 * by its name; a wrong guess costs a reader a moment, never data.
 * @param touchPoints iPadOS calls itself a Mac, but has a touch screen
 */
export function installSteps(userAgent: string, touchPoints: number): readonly Key[] {
  const firefox = /Firefox\//.test(userAgent)
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return ['install.ios1', 'install.ios2', 'install.ios3']
  if (firefox && /Android/.test(userAgent)) return ['install.firefoxAndroid1', 'install.firefoxAndroid2']
  if (firefox) return ['install.firefoxDesktop1', 'install.firefoxDesktop2']
  if (/Macintosh/.test(userAgent) && /Safari\//.test(userAgent) && !/Chrome\//.test(userAgent)) return ['install.safariMac1', 'install.safariMac2']
  return ['install.other1', 'install.other2']
}

/** True where the app runs from the home screen or as a window of its own. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as Navigator & { standalone?: boolean }).standalone === true
