import { compileMessageOrThrow, type CompiledMessage, type CompiledMessageToken } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { uiLocales, type UiLocale } from '../domain/locale.ts'
import { ar } from './ar.ts'
import type { Catalogue } from './catalogue.ts'
import { speakingSources } from './compile-catalogues.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { keyFaults } from './key-use.ts'

const catalogues: Readonly<Record<UiLocale, Catalogue>> = { en, fr, es, ar }
type Key = keyof Catalogue
const keys = Object.keys(en) as Key[]

const categoriesOf = (locale: UiLocale): string[] => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()

/** The forms of a plural; nothing for text and for a plain placeholder. */
function formsOf(token: CompiledMessageToken): Readonly<Record<string, CompiledMessage>> | undefined {
  if (typeof token === 'string' || token[1] !== 'plural') return undefined
  const { offset: _, ...forms } = token[2] as Record<string, CompiledMessage>
  return forms
}

const pluralsIn = (words: string) => compileMessageOrThrow(words).map(formsOf).filter((forms) => forms !== undefined)

/** One way a message can come out: what is filled in, and which plural forms were chosen. */
interface Reading {
  readonly placeholders: readonly string[]
  readonly forms: readonly string[]
}

/** Every way a message can come out. */
function readingsOf(message: CompiledMessage): Reading[] {
  return message.reduce<Reading[]>(
    (before, token) => before.flatMap((left) => readingsOfToken(token).map((right) => joined(left, right))),
    [{ placeholders: [], forms: [] }],
  )
}

function readingsOfToken(token: CompiledMessageToken): Reading[] {
  const forms = formsOf(token)
  if (!forms) return [{ placeholders: typeof token === 'string' ? [] : [token[0]], forms: [] }]
  return Object.entries(forms).flatMap(([form, message]) => readingsOf(message).map((reading) => ({ ...reading, forms: [form, ...reading.forms] })))
}

const joined = (left: Reading, right: Reading): Reading => ({
  placeholders: [...new Set([...left.placeholders, ...right.placeholders])].sort(),
  forms: [...left.forms, ...right.forms],
})

// "One entry" and "two entries" can be words of their own; every other form stands for several numbers and must show which.
const namesItsNumber = ({ forms }: Reading): boolean => forms.some((form) => ['zero', 'one', 'two'].includes(form))

/** The placeholders that a reading may have: those of English, or those but the number. */
function allowedIn(reading: Reading, key: Key): string[][] {
  const all = [...new Set(readingsOf(compileMessageOrThrow(en[key])).flatMap(({ placeholders }) => placeholders))].sort()
  return namesItsNumber(reading) ? [all, all.filter((name) => name !== 'count')] : [all]
}

const sources = speakingSources()

// What lint does not see: literal text in the braces of an attribute that is shown or read aloud.
const spoken = /\s(?:alt|title|label|legend|placeholder|text|closeLabel|empty|aria-(?:label|description|placeholder|roledescription|valuetext))=\{((?:[^{}]|\{[^{}]*\})*)\}/g
const literalIn = (expression: string): boolean =>
  /(['"`])[^'"`]*\p{L}{2}[^'"`]*\1/u.test(expression.replaceAll(/\$\{[^}]*\}|[!=]== '[^']*'/g, '').replaceAll(/\bt\((?:[^()]|\([^()]*\))*\)/g, ''))

describe.each(uiLocales)('the words in %s', (locale) => {
  const words = Object.entries(catalogues[locale]) as [Key, string][]

  test('have exactly the keys of English', () => {
    expect(words.map(([key]) => key).sort()).toEqual([...keys].sort())
  })

  test('have every plural in exactly the forms of the language', () => {
    for (const [key, text] of words) {
      for (const forms of pluralsIn(text)) expect(Object.keys(forms).sort(), key).toEqual(categoriesOf(locale))
    }
  })

  test('have a plural wherever English has one', () => {
    for (const [key, text] of words) expect(pluralsIn(text).length, key).toBe(pluralsIn(en[key]).length)
  })

  test('have the placeholders of English in every form', () => {
    for (const [key, text] of words) {
      for (const reading of readingsOf(compileMessageOrThrow(text))) expect(allowedIn(reading, key), key).toContainEqual(reading.placeholders)
    }
  })

  test('are never empty, and carry no invisible direction marks', () => {
    for (const [key, text] of words) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
    }
  })

  test('have no straight apostrophe, which the message syntax would take for its own', () => {
    for (const [key, text] of words) expect(text, key).not.toContain("'")
  })
})

describe('the words', () => {
  test('are said in attributes too: no literal text stands there', () => {
    expect(['t(`section.${name}`)', "`${t('a.b')}: ${name}`", "on ? t('a.b') : t('c.d')"].filter(literalIn)).toEqual([])
    expect(["'Close'", '`Close ${name}`', "on ? 'One' : t('a.b')"].map(literalIn)).toEqual([true, true, true])
    expect(sources.flatMap((text) => Array.from(text.matchAll(spoken), ([whole, expression = '']) => (literalIn(expression) ? whole : ''))).filter(Boolean)).toEqual([])
  })

  test('keep French marks on the line of the word they belong to', () => {
    for (const [key, text] of Object.entries(fr)) expect(text, key).not.toMatch(/[^\u202f][;!?%»]|«[^\u202f]|[^\u00a0]:/)
  })

  test('show Latin digits in Arabic, as the manual does', () => {
    for (const [key, text] of Object.entries(ar)) expect(text, key).not.toMatch(/[\u0660-\u066a\u06f0-\u06f9]/)
  })

  test('are all used in the sources, and all there', () => {
    expect(keyFaults(sources)).toEqual([])
  })

  test('that are used nowhere, missing or not listed are told of', () => {
    const without = (text: string): string[] => sources.map((source) => source.replaceAll(text, ''))
    expect(keyFaults(without("t('term.unknown')"))).toEqual(["'term.unknown' is used nowhere: take it from the catalogues"])
    expect(keyFaults(without('t(`kind.${'))).toEqual(expect.arrayContaining(["nothing completes 'kind.': take it from src/i18n/key-use.ts", "'kind.person' is used nowhere: take it from the catalogues"]))
    expect(keyFaults([...sources, "t('term.nothing')", 't(`other.${x}`)'])).toEqual(["'term.nothing' is in no catalogue", 't(`other.${…}`) can come to keys that nobody has listed: list them in src/i18n/key-use.ts'])
  })
})
