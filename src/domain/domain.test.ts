import { describe, expect, test } from 'vitest'
import { inlineText } from './blocks.ts'
import { moved } from './bookmark.ts'
import { cardChannels, firstChannel, type Channel, type Contact } from './contact.ts'
import { hasPassed, variantFor } from './entry.ts'
import { isId } from './ids.ts'
import { directionOf, inLanguage, matchLocale } from './locale.ts'
import { sectionOf } from './section.ts'
import { nextUpdateState, type UpdateState } from './update.ts'

describe('ids', () => {
  test.each(['a', 'water-supply', '2024', 'a'.repeat(64)])('%s is one', (id) => expect(isId(id)).toBe(true))
  test.each(['', '-a', 'A', 'a b', 'é', '../x', '__proto__', 'a'.repeat(65)])('%j is none', (id) => expect(isId(id)).toBe(false))
})

describe('languages', () => {
  test('the wanted one is found by its base, and the first available is the last resort', () => {
    expect(matchLocale(['fr-CA'], ['en', 'fr'])).toBe('fr')
    expect(matchLocale(['pt-BR', 'es'], ['en', 'es'])).toBe('es')
    expect(matchLocale(['sw'], ['en', 'fr'])).toBe('en')
    expect(matchLocale(['en'], [])).toBeUndefined()
  })
  test('a value comes with the language it is in', () => {
    expect(inLanguage({ en: 'Water', ar: 'ماء' }, 'ar')).toEqual({ lang: 'ar', value: 'ماء' })
    expect(inLanguage({ en: 'Water' }, 'fr', ['en'])).toEqual({ lang: 'en', value: 'Water' })
    expect(inLanguage(undefined, 'fr')).toBeUndefined()
    expect(inLanguage({}, 'fr')).toBeUndefined()
  })
  test('direction goes by language', () => expect(['ar', 'ar-EG', 'fa', 'en', 'fr'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']))
})

describe('standard sections', () => {
  test.each([
    ['Overview', 'overview'],
    ['aperçu', 'overview'],
    ['Visión general', 'overview'],
    ['La description', 'description'],
    ["Rôle de l'OIM", 'role-of-iom'],
    ['Who Can Help You?', 'who-can-help'],
    ['¿Quién puede ayudarle?', 'who-can-help'],
    ['Qui peut vous aider ?', 'who-can-help'],
    ['Liens', 'links'],
    ['Autres entrées dans ce sujet', 'other-entries'],
    ['من يمكنه مساعدتك؟', 'who-can-help'],
  ])('%s is %s', (heading, name) => expect(sectionOf(heading)).toBe(name))
  test('a heading of the editor’s own is none', () => expect(sectionOf('What to do first')).toBeUndefined())
})

describe('dates', () => {
  test('a month passes with its last day', () => {
    expect(hasPassed('2026-11', new Date('2026-11-30T23:59:59Z'))).toBe(false)
    expect(hasPassed('2026-11', new Date('2026-12-01T00:00:00Z'))).toBe(true)
  })
  test('a day passes with its end', () => {
    expect(hasPassed('2026-11-05', new Date('2026-11-05T12:00:00Z'))).toBe(false)
    expect(hasPassed('2026-11-05', new Date('2026-11-06T00:00:00Z'))).toBe(true)
  })
})

test('a reader gets the wanted language, else the manual’s first', () => {
  const variant = { title: 't', body: '' as never, bytes: 1 }
  const card = { id: 'a' as never, topic: 'b' as never, variants: { es: variant, en: variant } }
  expect(variantFor(card, 'es', ['en'])?.lang).toBe('es')
  expect(variantFor(card, 'ar', ['en', 'es'])?.lang).toBe('en')
})

describe('channels', () => {
  test('a call comes before an e-mail', () => {
    const channels: Channel[] = [
      { type: 'email', value: 'a@example.org' },
      { type: 'phone', value: '+411' },
    ]
    const contact: Contact = { id: 'x' as never, kind: 'unit', name: { en: 'X' }, channels }
    expect(firstChannel(contact)?.type).toBe('phone')
  })
  test('a card shows one number and one e-mail address, or what there is in place of both', () => {
    const shown = (...types: Channel['type'][]): string[] => cardChannels(types.map((type) => ({ type, value: type }))).map(({ type }) => type)
    expect(shown('website', 'email', 'phone', 'mobile', 'email')).toEqual(['phone', 'email'])
    expect(shown('radio', 'sms')).toEqual(['sms'])
    expect(shown('whatsapp', 'email')).toEqual(['whatsapp', 'email'])
    expect(shown('website', 'radio')).toEqual(['website'])
    expect(shown()).toEqual([])
  })
})

describe('an own order', () => {
  test('moves one item and keeps the others', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  })
  test('stays as it was when a move leads nowhere', () => {
    expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b'])
  })
})

test('the words of a text leave out source marks and footnotes', () => {
  expect(inlineText(['Give ', { kind: 'strong', content: ['15 litres'] }, { kind: 'source', index: 0, content: ['Sphere'] }, '.'])).toBe('Give 15 litres.')
})

describe('the state of an update', () => {
  const idle: UpdateState = { phase: 'idle' }
  test('a late report does not revive a run that has ended', () => {
    expect(nextUpdateState(idle, { type: 'progress', done: 1, total: 2 })).toBe(idle)
  })
  test('a failure keeps its reason until the next start', () => {
    const failed = nextUpdateState(idle, { type: 'failed', problem: 'captive', detail: 'a page' })
    expect(failed).toEqual({ phase: 'failed', problem: 'captive', detail: 'a page' })
    expect(nextUpdateState(failed, { type: 'started' })).toEqual({ phase: 'checking' })
  })
})
