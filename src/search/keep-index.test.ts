import { describe, expect, test } from 'vitest'
import { aPack, anEntry } from '../testing/a-pack.ts'
import { aSearchDevice } from '../testing/a-search-device.ts'

const entries = (count: number): ReturnType<typeof anEntry>[] => Array.from({ length: count }, (_, number) => anEntry(`entry-${number}`, `About pump number${number}.`))

describe('the kept index', () => {
  test('is made once, and after a restart is there without a text being read', async () => {
    const device = aSearchDevice()
    await device.install(await aPack(entries(3)))
    expect((await device.index()).textsRead).toBe(3)
    const again = await device.index()
    expect(again.textsRead).toBe(0)
    expect(await device.ids(again.kept, 'number2')).toEqual(['entry-2'])
    expect(await device.ids(again.kept, 'desk')).toEqual(['desk'])
  })

  test('after an update of one entry, only the few that were indexed with it are read', async () => {
    const device = aSearchDevice()
    const all = entries(300)
    await device.install(await aPack(all))
    expect((await device.index()).textsRead).toBe(300)
    await device.install(await aPack([...all.slice(0, 299), anEntry('entry-299', 'About whales.')], '2024-11-second'))
    const { kept, textsRead } = await device.index()
    expect(textsRead).toBeLessThanOrEqual(64)
    expect(await device.ids(kept, 'whales')).toEqual(['entry-299'])
    expect((await device.ids(kept, 'number7'))[0]).toBe('entry-7')
  })

  test('of what was withdrawn not even the words stay stored', async () => {
    const device = aSearchDevice()
    await device.install(await aPack([...entries(2), anEntry('secret', 'Whalebone.')]))
    await device.index()
    await device.install(await aPack(entries(2), '2024-11-second'))
    const { kept } = await device.index()
    expect(await device.ids(kept, 'whalebone')).toEqual([])
    const stored = await device.store.load()
    expect(stored?.pieces.length).toBeGreaterThan(0)
    expect(JSON.stringify(stored)).not.toContain('whalebone')
    expect(JSON.stringify(stored)).not.toContain('secret')
  })

  test('says for which version it is complete, and for none before', async () => {
    const device = aSearchDevice()
    const version = async (): Promise<string | undefined> => (await device.reader.active())?.sha256
    await device.install(await aPack(entries(2)))
    expect(await device.reader.indexedVersion()).toBeUndefined()
    await device.index()
    expect(await device.reader.indexedVersion()).toBe(await version())
    await device.install(await aPack(entries(3), '2024-11-second'))
    expect(await device.reader.indexedVersion()).not.toBe(await version())
    await device.index()
    expect(await device.reader.indexedVersion()).toBe(await version())
  })

  test('shows what there is while a large manual is still being read', async () => {
    const device = aSearchDevice()
    await device.install(await aPack(entries(600)))
    expect((await device.index()).shown).toBeGreaterThan(1)
  })

  test('that was stored in another form is made anew', async () => {
    const device = aSearchDevice()
    await device.install(await aPack(entries(2)))
    await device.index()
    const stored = await device.store.load()
    if (!stored) throw new Error('nothing stored')
    await device.store.save({ ...stored, head: { ...stored.head, format: 0 } })
    expect((await device.index()).textsRead).toBe(2)
  })

  test('answers with the better group first, a section to land on and words to mark', async () => {
    const device = aSearchDevice()
    await device.install(await aPack(entries(2)))
    const { kept } = await device.index()
    const answer = await device.answer(kept, 'number1')
    const [group] = answer.groups
    expect(group?.kind).toBe('entry')
    expect(group?.found[0]).toMatchObject({ id: 'entry-1', anchor: 'start', words: ['number1'] })
  })
})
