import type { en } from './en.ts'

type AnyKey = keyof typeof en

/** A sentence that the app says. Those of `page.` are said around it, by the build. */
export type Key = Exclude<AnyKey, `page.${string}`>

/** A translation: every sentence of the English catalogue, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<AnyKey, string>>
