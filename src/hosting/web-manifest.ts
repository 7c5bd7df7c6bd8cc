import type { PageWords } from './page-words.ts'
import type { Screenshot } from './screenshots.ts'

export const webManifestName = 'manifest.webmanifest'
/** The one blue of the app's icon and window frame. */
export const themeColor = '#0b4a8f'
const backgroundColor = '#ffffff'

export interface WebManifestInput {
  /** The manual's title in its first language. */
  readonly title: string
  /** The language of that title. */
  readonly lang: string
  readonly words: PageWords
  /** The app's address on its host: `/` or `/manual/`. */
  readonly base: string
  readonly screenshots: readonly Screenshot[]
}

const icons = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

const shortcuts = ['search', 'contacts', 'saved'] as const

// Home screens wrap or cut a name below its icon after twelve to twenty letters. The longer bound, so that
// "Emergency Manual" keeps its second word: "Emergency" alone reads like the phone's own emergency call.
const shortNameLength = 20

/** The first words of the title that fit below an icon; at least one word. */
function shortNameOf(title: string): string {
  const [first = title, ...others] = title.split(' ')
  let name = first
  for (const word of others) {
    if (`${name} ${word}`.length > shortNameLength) break
    name = `${name} ${word}`
  }
  return name
}

/** The web app manifest, by which browsers install the app: https://www.w3.org/TR/appmanifest/ */
export const webManifest = ({ title, lang, words, base, screenshots }: WebManifestInput) => ({
  id: base,
  name: title,
  short_name: shortNameOf(title),
  description: words.description,
  lang,
  dir: 'auto',
  start_url: base,
  scope: base,
  display: 'standalone',
  theme_color: themeColor,
  background_color: backgroundColor,
  categories: ['reference', 'books', 'productivity', 'utilities'],
  icons: icons.map((icon) => ({ ...icon, src: base + icon.src })),
  shortcuts: shortcuts.map((path) => ({ name: words[path], url: base + path, icons: [{ src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' }] })),
  screenshots: screenshots.map((screenshot) => ({ ...screenshot, src: base + screenshot.src })),
})
