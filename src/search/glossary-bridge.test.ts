import { describe, expect, test } from 'vitest'
import type { Term } from '../domain/glossary.ts'
import { glossaryForms, rewordings } from './glossary-bridge.ts'
import { askingWords } from './small-words.ts'

const terms: readonly Term[] = [
  { id: 'cccm', acronym: { en: 'CCCM' }, term: { en: 'Camp coordination and camp management', fr: 'Coordination et gestion des camps' } },
  { id: 'who', acronym: { en: 'WHO' }, term: { en: 'World Health Organization' } },
  { id: 'nfi', acronym: { en: 'NFI' }, term: { en: 'Non-food items' } },
]
const forms = glossaryForms(terms)
const reworded = (...words: string[]): string[] => rewordings(words, forms).map((each) => each.words.join(' '))

describe('the glossary', () => {
  test('writes an acronym out, in every language it knows', () =>
    expect(reworded('cccm', 'dakar')).toEqual(['camp coordination and camp management dakar', 'coordination et gestion des camps dakar']))
  test('knows the acronym of what is written out, also without the small words', () => expect(reworded('camp', 'coordination', 'camp', 'management')).toContain('cccm'))
  test('knows an acronym in the plural', () => expect(reworded('nfis')).toEqual(['nfi', 'non food items']))
  test('takes a word that only asks for no acronym', () => {
    expect(askingWords('who leads the cluster')).toEqual(new Set(['who']))
    for (const question of ['WHO guidance', 'who', 'l’OMS']) expect(askingWords(question)).toEqual(new Set())
    expect(rewordings(['who', 'leads'], forms, askingWords('who leads'))).toEqual([])
    expect(reworded('who', 'guidance')).toEqual(['world health organization guidance'])
  })
  test('leaves alone what it does not know', () => expect(reworded('water')).toEqual([]))
  test('tells which words nobody typed', () => expect([...(rewordings(['nfi', 'kit'], forms)[0]?.given ?? [])]).toEqual(['non', 'food', 'items']))
})
