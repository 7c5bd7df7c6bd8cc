import type { en } from './en.ts'

export type Key = keyof typeof en

/** A translation: every sentence of the English catalogue, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<Key, string>>
