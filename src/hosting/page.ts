import { directionOf } from '../domain/locale.ts'
import type { PageWords } from './page-words.ts'
import { webManifestName } from './web-manifest.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

export interface PageFace {
  /** The manual's title in its first language, and that language. */
  readonly title: string
  readonly lang: string
  readonly words: PageWords
  readonly base: string
}

/** Puts the manual's title, its language, the words around it and the address of the web app manifest into the text of index.html. */
export function page(html: string, { title, lang, words, base }: PageFace): string {
  const places: Readonly<Record<string, string>> = {
    TITLE: title,
    LANG: lang,
    DIR: directionOf(lang),
    DESCRIPTION: words.description,
    NOSCRIPT: words.needsScript,
    WORDSLANG: words.lang,
    WORDSDIR: words.dir,
  }
  return html
    .replaceAll(/%([A-Z]+)%/g, (whole, place: string) => escaped(places[place] ?? whole))
    .replace('</head>', () => `  <link rel="manifest" href="${escaped(base + webManifestName)}" />\n  </head>`)
}
