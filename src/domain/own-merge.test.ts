import { describe, expect, test } from 'vitest'
import { clinic, noRows, phone, someRows } from '../testing/own-rows.ts'
import { contactId, entryId } from './ids.ts'
import { isNothing, newerThan, thingsOf, type OwnRows, type OwnThings } from './own-copy.ts'
import { mergeOwn } from './own-merge.ts'

const now = 100_000
const things = thingsOf(someRows)
const desk = contactId('desk')

const rowsOf = <T extends keyof OwnRows>(kind: T, here: Partial<OwnRows>, copy: Partial<OwnThings>): OwnRows[T] =>
  mergeOwn({ ...noRows, ...here }, { ...thingsOf(noRows), ...copy }, now).rows[kind]

describe('taking back a copy', () => {
  test('on an empty device gives everything, in its order', () => {
    const { rows, added, renewed } = mergeOwn(noRows, things, now)
    expect(thingsOf(rows)).toEqual(things)
    expect(added).toEqual({ stars: 3, groups: 2, own: 1, notes: 1, saved: 2, ticks: 2, uses: 1 })
    expect(isNothing(renewed)).toBe(true)
  })

  test('where all of it is already, changes nothing', () => {
    const { rows, added, renewed } = mergeOwn(someRows, things, now)
    expect(rows).toEqual(noRows)
    expect([isNothing(added), isNothing(renewed)]).toEqual([true, true])
  })

  test('puts what is new behind what is here, in the order of the copy', () => {
    const here = [{ contact: desk, position: 7, name: 'Desk as it is now', channels: [], at: 1 }]
    expect(rowsOf('stars', { stars: here }, { stars: things.stars }).map(({ contact, position }) => [contact, position])).toEqual([
      ['radio-room', 8],
      [clinic, 9],
    ])
  })

  test('knows a contact that took over from a starred one', () => {
    const here = [{ contact: contactId('heir'), ids: [contactId('heir'), desk] as const, position: 0, name: 'The heir', channels: [], at: 1 }]
    expect(rowsOf('stars', { stars: here }, { stars: things.stars }).map(({ contact }) => contact)).toEqual(['radio-room', clinic])
  })

  test('leaves a note that was changed later, and takes one that is newer than the one here', () => {
    const [note] = things.notes
    if (!note) throw new Error('a note')
    const here = (at: number) => [{ ...note, text: 'Written here', at }]
    expect(rowsOf('notes', { notes: here(note.at + 1) }, things)).toEqual([])
    expect(rowsOf('notes', { notes: here(note.at) }, things)).toEqual([])
    expect(rowsOf('notes', { notes: here(note.at - 1) }, things)).toEqual([note])
    expect(mergeOwn({ ...noRows, notes: here(note.at - 1) }, things, now).renewed.notes).toBe(1)
  })

  test('believes no time to come: it wins against nothing, and is not kept', () => {
    const [own] = things.own
    if (!own) throw new Error('an own contact')
    const later = [{ ...own, name: 'From a wrong clock', at: now + 1 }]
    expect(rowsOf('own', { own: [{ ...own, at: 1 }] }, { own: later })).toEqual([])
    expect(rowsOf('own', {}, { own: later })).toEqual([{ ...later[0], at: now }])
    expect(rowsOf('uses', {}, { uses: things.uses.map((use) => ({ ...use, at: now + 1 })) })).toEqual([])
  })

  test('joins the members of a group that is here, by its id or by its name, and keeps the name it has here', () => {
    const here = [
      { id: 'g2', name: 'Convoy north', position: 0, members: [contactId('driver')] },
      { id: 'x', name: ' night DUTY', position: 1, members: [] },
    ]
    expect(rowsOf('groups', { groups: here }, things)).toEqual([
      { id: 'g2', name: 'Convoy north', position: 0, members: ['driver', clinic, 'desk'] },
      { id: 'x', name: ' night DUTY', position: 1, members: ['radio-room'] },
    ])
  })

  test('ticks nothing in a checklist that is being gone through here', () => {
    const ticks = [{ entry: entryId('wells'), task: 'something else', at: 1 }]
    expect(rowsOf('ticks', { ticks }, things)).toEqual([])
    expect(rowsOf('ticks', { ticks: [{ entry: entryId('tents'), task: 'x', at: 1 }] }, things)).toHaveLength(2)
  })

  test('makes no doubles of what a file holds twice', () => {
    const twice = { ...things, stars: [...things.stars, ...things.stars], groups: [...things.groups, ...things.groups], notes: [...things.notes, ...things.notes] }
    expect(mergeOwn(noRows, twice, now).rows).toEqual(mergeOwn(noRows, things, now).rows)
  })

  test('remembers calls only where the person lets them be counted, and no more than there is room for', () => {
    const use = (at: number) => ({ contact: desk, name: 'Desk', channel: phone('1'), at })
    const copied = Array.from({ length: 200 }, (_, at) => use(at))
    const here = Array.from({ length: 290 }, (_, at) => use(1_000 + at))
    expect(rowsOf('uses', { choices: { countUses: false } }, { uses: copied })).toEqual([])
    expect(rowsOf('uses', { uses: here }, { uses: copied }).map(({ at }) => at)).toEqual([190, 191, 192, 193, 194, 195, 196, 197, 198, 199])
    expect(rowsOf('uses', { uses: [...here, ...here] }, { uses: copied })).toEqual([])
    expect(thingsOf({ ...someRows, choices: { countUses: false } }).uses).toEqual([])
  })

  test('leaves what the person has chosen here', () => {
    expect(rowsOf('choices', { choices: { country: 'ML', countUses: true } }, { choices: { country: 'SN', countUses: false } })).toEqual({})
    expect(rowsOf('choices', {}, { choices: { country: 'SN', countUses: false } })).toEqual({ country: 'SN', countUses: false })
  })
})

test('things are written without what nobody sees, and without what belongs to one device', () => {
  const [star] = someRows.stars
  if (!star) throw new Error('a star')
  const { stars } = thingsOf({ ...noRows, stars: [{ ...star, name: 'Desk\u202e\n\ud800', channels: [phone('\u202a+221 77\u202c')] }] })
  expect(stars).toEqual([{ contact: 'radio-room', name: 'Desk ', channels: [phone('+221 77')], at: 1_000 }])
})

test('what was made after the last copy is counted', () => {
  expect(newerThan(things, 2_500)).toBe(3)
  expect(newerThan(things, 9_000)).toBe(0)
})
