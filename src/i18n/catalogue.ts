import type { en } from './en.ts'

/** A key of the catalogues, as code names it: plural forms without their suffix. */
export type Key = keyof typeof en extends infer K ? (K extends `${infer Base}_${'one' | 'other'}` ? Base : K) : never

type Single = Exclude<keyof typeof en, `${string}_${string}`>
type PluralBase = Extract<keyof typeof en, `${string}_other`> extends `${infer Base}_other` ? Base : never

/** A translation: every sentence, and every plural in the forms that the language has (a test knows which). */
export type Catalogue = Readonly<Record<Single, string>> &
  Readonly<Record<`${PluralBase}_other`, string>> &
  Readonly<Partial<Record<`${PluralBase}_${'zero' | 'one' | 'two' | 'few' | 'many'}`, string>>>
