import { describe, expect, test } from 'vitest'
import { contactId, entryId, topicId } from '../../domain/ids.ts'
import type { Found, SearchAnswer } from '../../search/protocol.ts'
import { rowsFirst } from './rows-first.ts'

const anEntry = (id: string): Found => ({ kind: 'entry', id: entryId(id), topic: topicId('water'), lang: 'en', title: [], excerpt: [], words: [] })
const aContact = (id: string): Found => ({ kind: 'contact', id: contactId(id), ids: [contactId(id)], lang: 'en', name: [], excerpt: [], channels: [], numbers: [] })
const answer = (entries: readonly string[], contacts: readonly string[] = []): SearchAnswer => ({
  groups: [
    { kind: 'entry', total: 50, found: entries.map(anEntry) },
    { kind: 'contact', total: 50, found: contacts.map(aContact) },
  ],
  complete: true,
})
const nothing: SearchAnswer = { groups: [], complete: false }
const ids = (rows: readonly (readonly Found[])[]): string[] => rows.map((group) => group.map(({ id }) => id).join(' '))

describe('what of an answer is drawn at once', () => {
  test('is its first rows alone where nothing was drawn before', () => {
    expect(ids(rowsFirst(answer(['a', 'b', 'c', 'd', 'e'], ['x']), nothing))).toEqual(['a b c', ''])
  })

  test('goes on in the next group where the first has fewer', () => {
    expect(ids(rowsFirst(answer(['a'], ['x', 'y', 'z']), nothing))).toEqual(['a', 'x y'])
  })

  test('below them the last rows stay, each once and no more than there will be', () => {
    expect(ids(rowsFirst(answer(['d', 'b', 'c', 'f'], ['x', 'y']), answer(['a', 'b', 'd', 'e', 'g'], ['w', 'x', 'v'])))).toEqual(['d b c a', 'w x'])
  })
})
