import { describe, expect, test } from 'vitest'
import { thingsOf, type OwnCopy, type OwnRows } from '../domain/own-copy.ts'
import { noRows, phone, someRows } from '../testing/own-rows.ts'
import { digest } from './digest.ts'
import { copyText, prepareCopy } from './own-copy.ts'
import { readCopy } from './read-own-copy.ts'

const now = Date.UTC(2026, 10, 28, 14, 32, 5)
const copyOf = (rows: OwnRows): OwnCopy => ({ manual: { id: 'small', title: 'Small manual' }, look: { theme: 'dark' }, things: thingsOf(rows) })
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = async (rows = someRows, at = now): Promise<string> => copyText(await prepareCopy(copyOf(rows)), 'Own things of “Small manual”', at)
const read = (text: string) => readCopy(bytesOf(text))

/** A whole file around any body, as somebody could make one. */
async function fileAround(body: string): Promise<string> {
  return `Look | manual-own-copy/1 2026-11-28T14:32:05Z sha256:${await digest(bytesOf(body))}\n${body}\n`
}

/** The body of a copy in which one part is another. */
const changed = (change: object): string => JSON.stringify({ ...copyOf(someRows), things: { ...thingsOf(someRows), ...change } })

const problemOf = async (text: string | Uint8Array): Promise<string> => {
  const result = await readCopy(typeof text === 'string' ? bytesOf(text) : text)
  return result.ok ? 'accepted' : result.error.problem
}

describe('a copy', () => {
  test('is read as it was written', async () => {
    expect(await read(await textOf())).toEqual({ ok: true, value: { copy: copyOf(someRows), madeAt: now } })
    expect(await read(await textOf(noRows))).toEqual({ ok: true, value: { copy: copyOf(noRows), madeAt: now } })
  })

  test('says in its first line what it is, and is alike for what is alike but for the date', async () => {
    const [first, ...rest] = (await textOf()).split('\n')
    expect(first).toMatch(/^Own things of “Small manual” \| manual-own-copy\/1 2026-11-28T14:32:05Z sha256:[0-9a-f]{64}$/)
    const [later, ...restLater] = (await textOf(structuredClone(someRows), now + 86_400_000)).split('\n')
    expect(restLater).toEqual(rest)
    expect(later?.replace('11-29T', '11-28T')).toBe(first)
  })

  test('can be taken back whatever a person wrote into it', async () => {
    const nasty = ['', '\u202e+1', '\ud83d', 'x'.repeat(40_000), 'a\r\nb\u0000\u001bc\ttab', 'ملاحظة', '😀‍', '__proto__', '"}\n{', '\u2028']
    for (const text of nasty) {
      const rows: OwnRows = {
        ...someRows,
        groups: [{ id: 'g', name: text, position: 0, members: [] }],
        own: someRows.own.map((own) => ({ ...own, name: text, note: text, channels: [phone(text)] })),
        notes: someRows.notes.map((note) => ({ ...note, text, name: text })),
        ticks: someRows.ticks.map((tick) => ({ ...tick, task: text })),
      }
      expect(await read(await textOf(rows)), JSON.stringify(text.slice(0, 20))).toEqual({ ok: true, value: { copy: copyOf(rows), madeAt: now } })
    }
  })

  test('survives what mail programs and editors do to a text', async () => {
    const text = await textOf()
    expect(await problemOf(text.replaceAll('\n', '\r\n'))).toBe('accepted')
    expect(await problemOf(`\ufeff${text.trimEnd()}`)).toBe('accepted')
    expect(await problemOf(`${text}\n\n`)).toBe('accepted')
  })

  test('of a newer app that says more is read as far as this one knows', async () => {
    const body = JSON.stringify({ ...copyOf(someRows), albums: [], things: { ...thingsOf(someRows), drawings: [{ deep: true }] } })
    expect(await read(await fileAround(body))).toEqual({ ok: true, value: { copy: copyOf(someRows), madeAt: now } })
  })

  test('of a higher format is refused before it is looked into', async () => {
    expect(await problemOf((await textOf()).replace('manual-own-copy/1', 'manual-own-copy/2'))).toBe('newer')
  })

  test('cut anywhere is refused', async () => {
    const bytes = bytesOf(await textOf())
    // The line end after the last bracket is no loss.
    for (let length = 0; length < bytes.length - 1; length += 7) expect(await problemOf(bytes.slice(0, length)), `${length} bytes`).not.toBe('accepted')
  })

  test('in which any bit is turned is refused, or is the same copy', async () => {
    const bytes = bytesOf(await textOf())
    const whole = copyOf(someRows)
    for (let index = 0; index < bytes.length; index += 3) {
      const wrong = bytes.slice()
      wrong[index] = (wrong[index] ?? 0) ^ (1 << (index % 8))
      const result = await readCopy(wrong)
      if (result.ok) expect(result.value.copy, `byte ${index}`).toEqual(whole)
    }
  })
})

describe('a file that is no copy', () => {
  test.each([
    ['nothing', ''],
    ['a text', 'Shopping list\n- rice\n'],
    ['a vCard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Desk\r\nEND:VCARD\r\n'],
    ['a backup of another app', '{"format":1,"stars":[]}'],
    ['the mark of another app', `Notes | other-own-copy/1 2026-11-28T14:32:05Z sha256:${'0'.repeat(64)}\n{}`],
  ])('is refused: %s', async (_, text) => expect(await problemOf(text)).toBe('not-a-copy'))

  test('is refused when it is a picture, another encoding, or no encoding', async () => {
    expect(await problemOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))).toBe('not-a-copy')
    expect(await problemOf(new Uint8Array(Buffer.from(`\ufeff${await textOf()}`, 'utf16le')))).toBe('not-a-copy')
    expect(await problemOf(Uint8Array.of(0xc3, 0x28))).toBe('not-a-copy')
  })

  test('is refused in a moment, whatever bytes it has', async () => {
    let seed = 20_261_128
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31)
    for (let run = 0; run < 2_000; run++) {
      const bytes = Uint8Array.from({ length: random() % 300 }, () => random() >> 8)
      expect(await problemOf(bytes), `run ${run}`).toBe('not-a-copy')
    }
  })
})

describe('a whole file that this app would not write', () => {
  const [star] = thingsOf(someRows).stars
  const [own] = thingsOf(someRows).own
  const named = (name: unknown) => changed({ stars: [{ ...star, name }] })

  test.each([
    ['two copies in one', `${changed({})}\n${changed({})}`, 'wrong-form'],
    ['no document', '{"manual":', 'wrong-form'],
    ['a list', '[]', 'wrong-form'],
    ['a missing list', changed({ notes: undefined }), 'wrong-form'],
    ['a number for a name', named(7), 'wrong-form'],
    ['a direction override in a name', named('Desk \u202egro.elpmaxe'), 'hidden'],
    ['a zero byte in a name', named('Desk\u0000'), 'hidden'],
    ['half a character', named('\ud83d'), 'hidden'],
    ['a line break in a name', named('Desk\nDesk'), 'hidden'],
    ['a direction override in a number', changed({ own: [{ ...own, channels: [phone('\u202e123+')] }] }), 'hidden'],
    ['a name of a megabyte', named('x'.repeat(1_000_000)), 'too-long'],
    ['more contacts than anybody has', changed({ stars: Array.from({ length: 20_001 }, () => star) }), 'too-long'],
    ['an id in capitals', changed({ stars: [{ ...star, contact: 'DESK' }] }), 'wrong-form'],
    ['an id that leads elsewhere', changed({ stars: [{ ...star, contact: '../x' }] }), 'wrong-form'],
    ['an own contact in the place of another', changed({ own: [{ ...own, id: 'dhrr' }] }), 'wrong-form'],
    ['an unknown kind of channel', changed({ own: [{ ...own, channels: [{ type: 'script', value: 'x' }] }] }), 'wrong-form'],
    ['a number past all numbers', changed({ stars: [{ ...star, at: '#' }] }).replace('"#"', '1e309'), 'wrong-form'],
    ['a number that is not exact', changed({ stars: [{ ...star, at: '#' }] }).replace('"#"', '9007199254740993'), 'wrong-form'],
    ['a time before 1970', changed({ stars: [{ ...star, at: -1 }] }), 'wrong-form'],
    ['a field called __proto__', changed({}).replace('"choices":{', '"choices":{"__proto__":{"polluted":true},'), 'wrong-form'],
    ['a field called constructor', `{"constructor":{},${changed({}).slice(1)}`, 'wrong-form'],
  ])('is refused: %s', async (_, body, problem) => {
    expect(await problemOf(await fileAround(body))).toBe(problem)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('is refused when it is nested a hundred thousand deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(await problemOf(await fileAround(changed({}).replace('"stars":', `"stars":${deep},"other":`)))).toBe('wrong-form')
    expect(await problemOf(await fileAround(deep))).toBe('wrong-form')
  })
})
