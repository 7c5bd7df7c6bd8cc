import { describe, expect, test } from 'vitest'
import { fromCsv } from './from-csv.ts'
import { readText } from './read-text.ts'
import { refusalLine } from './report.ts'

const read = (text: string) => fromCsv(text, 'en')
const refusalsOf = (text: string): string[] => read(text).refusals.map((each) => refusalLine(each, 'row'))

const heads = 'id,name,phone'

describe('a sound sheet', () => {
  test('becomes contacts, with every field where it belongs', () => {
    const sheet = [
      'name,name fr,kind,city,country,timezone,phone,mobile,email,covers,checked,latitude,longitude',
      'Desk Dakar,Bureau de Dakar,unit,Dakar,SN,Africa/Dakar,+221 33 869 62 00,+221 77 123 45 67,desk@example.org,"SN, ML",2026-10,14.7,-17.4',
    ].join('\n')
    expect(read(sheet)).toEqual({
      refusals: [],
      contacts: [
        {
          id: 'desk-dakar',
          kind: 'unit',
          name: { en: 'Desk Dakar', fr: 'Bureau de Dakar' },
          place: { city: { en: 'Dakar' }, country: 'SN', latitude: 14.7, longitude: -17.4 },
          timezone: 'Africa/Dakar',
          channels: [
            { type: 'phone', value: '+221338696200' },
            { type: 'mobile', value: '+221771234567' },
            { type: 'email', value: 'desk@example.org' },
          ],
          covers: { countries: ['SN', 'ML'] },
          checked: '2026-10',
        },
      ],
    })
  })

  test.each([';', '\t', ','])('may be separated by %j, with line breaks and separators in quotes', (separator) => {
    const text = `name${separator}purpose${separator}phone\r\nDesk${separator}"First line\r\nsecond${separator} line, with ""quotes"""${separator}+41227179111\r\n\r\n`
    const { contacts, refusals } = read(text)
    expect(refusals).toEqual([])
    expect(contacts[0]?.purpose).toEqual({ en: `First line\r\nsecond${separator} line, with "quotes"` })
  })

  test.each(['utf16le', 'utf8'] as const)('may be %s, with a mark at its start', (encoding) => {
    const text = readText(Buffer.from('\ufeffname;phone\nمكتب;+41227179111\n', encoding))
    expect(text.ok && fromCsv(text.value, 'ar').contacts[0]?.name).toEqual({ ar: 'مكتب' })
  })

  test('may be UTF-16 without a mark, of either order of bytes', () => {
    const little = Buffer.from('name\nDesk\n', 'utf16le')
    for (const bytes of [little, Buffer.from(little).swap16()]) expect(readText(bytes)).toEqual({ ok: true, value: 'name\nDesk\n' })
  })
})

test('a sheet in an old encoding is refused, not guessed', () => {
  const text = readText(Buffer.from([0x6e, 0x61, 0xe9, 0x0a, 0x0d, 0x20]))
  expect(text).toMatchObject({ ok: false, error: { message: 'is neither UTF-8 nor UTF-16 text' } })
})

describe('a refusal names row, column, fault and remedy', () => {
  const row = (phone: string): string[] => refusalsOf(`${heads}\na,Good,+41227179111\nb,Bad,${phone}\n`)
  test.each([
    ['a number that Excel rounded', '4.479E+11', 'row 3, column phone: is a number that a spreadsheet has rounded ("4.479E+11"). Look the number up again and type it in quotes.'],
    ['the same with a comma', '"4,479E+11"', 'row 3, column phone: is a number that a spreadsheet has rounded ("4,479E+11"). Look the number up again and type it in quotes.'],
    ['a lost zero', '338696200', 'row 3, column phone: has no country code, and a spreadsheet may have dropped its first zero ("338696200"). Look the number up again and write it as text: + and the country code, then the number.'],
    ['a missing country code', '033 869 62 00', 'row 3, column phone: has no country code ("033 869 62 00"). Begin with + and the country code; short codes have 2 to 6 digits.'],
    ['00 in place of +', '00221338696200', 'row 3, column phone: begins with 00 ("00221338696200"). Write + in place of 00.'],
    ['a country code of nobody', '+999 1234 5678', 'row 3, column phone: begins with no country’s code ("+999 1234 5678"). Correct the country code after the +.'],
    ['a digit too few', '+22133869620', 'row 3, column phone: is no number that the plan of its country knows ("+22133869620"). Count its digits, and check it against its source.'],
    ['a direction override', '\u202e+41227179111', 'row 3, column phone: contains the direction character U+202E, which changes the order of what is read. Delete it; the app sets the direction itself.'],
    ['an invisible character', '+4122\u200b7179111', 'row 3, column phone: contains the invisible character U+200B. Type it again by hand.'],
    ['a formula', '=A1', 'row 3, column phone: is a formula ("=A1"). Write the plain value.'],
    ["a spreadsheet's error", '#REF!', 'row 3, column phone: is a spreadsheet’s error ("#REF!"). Write the value itself.'],
  ])('%s', (_, phone, line) => expect(row(phone)).toEqual([line]))

  test.each(['=cmd|calc', '@SUM(A1)', '-2+3+cmd', '+cmd'])('a formula as a name: %s', (name) => {
    expect(refusalsOf(`name\n"${name}"\n`)).toEqual(name === '-2+3+cmd' ? [] : [expect.stringContaining('is a formula')])
  })

  test('every fault of a row is told, and the good rows are taken', () => {
    const { contacts, refusals } = read('name,country,timezone,phone\nBad,Senegal,Dakar,12345678\nGood,SN,Africa/Dakar,+221338696200\n')
    expect(refusals.map(({ row: number, column }) => `${number} ${column ?? ''}`)).toEqual(['2 country', '2 timezone', '2 phone'])
    expect(contacts.map(({ id }) => id)).toEqual(['good'])
  })

  test('rows are counted as the sheet counts them, also after an empty row and a line break in quotes', () => {
    expect(refusalsOf('name,phone\n"A\nb",+41227179111\n,\nBad,12345678\n')).toEqual([expect.stringMatching(/^row 4, column phone/)])
  })

  test('a name that is missing', () => expect(refusalsOf(`${heads}\nx,,+41227179111\n`)).toEqual(['row 2: has no name. Fill in the column name.']))
  test('a head that is not known', () => expect(refusalsOf('name,fax\nDesk,1\n')).toEqual([expect.stringMatching(/^row 1, column fax: is a head that is not known/)]))
  test('no heads at all', () => expect(refusalsOf('Desk,+41227179111\n')).toContain('row 1: has no column name. Write the heads of the columns into the first row.'))
  test('more cells than heads', () => expect(refusalsOf('name\nDesk,Dakar\n')).toEqual(['row 2: has 2 cells, but there are 1 heads. A cell with the separator in it needs quotes around it.']))
  test('a quote that never ends', () => expect(refusalsOf('name\n"Desk\n')).toEqual([expect.stringMatching(/cannot be read as CSV/)]))
})
