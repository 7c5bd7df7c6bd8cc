import { webManifestName } from './web-manifest.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

export interface PageWords {
  /** The manual's title in its first language, and that language. */
  readonly title: string
  readonly lang: string
  readonly base: string
}

/** Puts the manual's title, its language and the address of the web app manifest into the text of index.html. */
export const page = (html: string, { title, lang, base }: PageWords): string =>
  html
    .replaceAll('%TITLE%', () => escaped(title))
    .replaceAll('%LANG%', () => escaped(lang))
    .replace('</head>', () => `  <link rel="manifest" href="${escaped(base + webManifestName)}" />\n  </head>`)
