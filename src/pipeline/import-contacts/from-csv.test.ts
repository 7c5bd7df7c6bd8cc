import { describe, expect, test } from 'vitest'
import { fromCsv } from './from-csv.ts'
import { readText } from './read-text.ts'
import { refusalLine } from './report.ts'

const today = new Date('2026-11-23T12:00:00Z')
const read = (text: string) => fromCsv(text, { first: 'en', today })
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
          row: 2,
          contact: {
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
        },
      ],
    })
  })

  test.each([';', '\t', ','])('may be separated by %j, with line breaks and separators in quotes', (separator) => {
    const text = `name${separator}purpose${separator}phone\r\nDesk${separator}"First line\r\nsecond${separator} line, with ""quotes"""${separator}+41227179111\r\n\r\n`
    const { contacts, refusals } = read(text)
    expect(refusals).toEqual([])
    expect(contacts[0]?.contact.purpose).toEqual({ en: `First line\nsecond${separator} line, with "quotes"` })
  })

  test.each(['utf16le', 'utf8'] as const)('may be %s, with a mark at its start', (encoding) => {
    const text = readText(Buffer.from('\ufeffname;phone\nمكتب;+41227179111\n', encoding))
    expect(text.ok && fromCsv(text.value, { first: 'ar', today }).contacts[0]?.contact.name).toEqual({ ar: 'مكتب' })
  })

  test.each(['sep=;', 'SEP=;', '"sep=;"'])('may say its separator as Excel does: %s', (line) => {
    const { contacts, refusals } = read(`${line}\r\nname;purpose\r\nDesk;a,b,c\r\nBad;x;y\r\n`)
    expect(contacts).toEqual([{ row: 2, contact: expect.objectContaining({ purpose: { en: 'a,b,c' } }) as unknown }])
    expect(refusals.map(({ row }) => row)).toEqual([3])
  })

  test('may label its numbers, in any language, each where several stand side by side', () => {
    const { contacts, refusals } = read('name,phone,phone label,phone 2,phone 2 label,Phone 2 label (fr),email label,email\nDesk,+41227179111,Switchboard,+41227179112,ext. 12,poste 12,Duty,a@example.org\n')
    expect(refusals).toEqual([])
    expect(contacts[0]?.contact.channels).toEqual([
      { type: 'phone', value: '+41227179111', label: { en: 'Switchboard' } },
      { type: 'phone', value: '+41227179112', label: { en: 'ext. 12', fr: 'poste 12' } },
      { type: 'email', value: 'a@example.org', label: { en: 'Duty' } },
    ])
  })

  test('may have several columns of one kind of number', () => {
    expect(read('name,phone,tel,phone\nDesk,112,,+41227179111\n').contacts[0]?.contact.channels).toEqual([{ type: 'phone', value: '112' }, { type: 'phone', value: '+41227179111' }])
  })

  test('may have short codes, also those of all Europe', () => {
    expect(read('name,phone,phone 2\nHelp,1515,116117\n').contacts[0]?.contact.channels.map(({ value }) => value)).toEqual(['1515', '116117'])
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
    ['a formula', '=A1', 'row 3, column phone: is a formula ("=A1"). Write the plain value; no text begins with =, @, + or -.'],
    ['a formula behind a plus', "+2+3+cmd|' /C calc'!A0", 'row 3, column phone: is not a telephone number ("+2+3+cmd|\' /C calc\'!A0"). Write + and digits only; an extension goes into `label`, in a sheet into the column phone label.'],
    ['an extension', '+41227179111 ext. 12', 'row 3, column phone: is not a telephone number ("+41227179111 ext. 12"). Write + and digits only; an extension goes into `label`, in a sheet into the column phone label.'],
    ['other digits', '+٢٢١٣٣٨٦٩٦٢٠٠', 'row 3, column phone: has digits other than 0–9 ("+٢٢١٣٣٨٦٩٦٢٠٠"). Type the number with the digits 0 to 9.'],
    ['a local number of six digits', '33 86 96', 'row 3, column phone: may be a local number without its country code ("33 86 96"). Write + and the country code; a short code of 5 or 6 digits is added to contacts.yaml by hand.'],
    ['a mark of direction', '\u200e+41227179111', 'row 3, column phone: contains the invisible character U+200E. Type it again by hand.'],
    ["a spreadsheet's error", '#REF!', 'row 3, column phone: is a spreadsheet’s error ("#REF!"). Write the value itself.'],
  ])('%s', (_, phone, line) => expect(row(phone)).toEqual([line]))

  test.each(['=cmd|calc', '@SUM(A1)', '-2+3+cmd', '+cmd', "-2+3+cmd|' /C calc'!A0", "+2+3+cmd|' /C calc'!A0", '-1+HYPERLINK(1)', '+41+A1', '- Desk', '  =A1', '＝A1', '＋cmd'])('a formula as a name: %j', (name) => {
    expect(refusalsOf(`name,phone\n"${name}",112\n`)).toEqual([expect.stringMatching(/^row 2, column name: is a formula \(/)])
  })

  test.each(['\t=A1', '\t@SUM(A1)', '\r=A1', '\n=A1', '\tDesk'])('a tab or line break in front of a text: %j', (name) => {
    expect(refusalsOf(`name,phone\n"${name}",112\n`)).toEqual([expect.stringMatching(/^row 2, column name: begins with a tab or a line break/)])
  })

  test('a number and a place may begin with a sign, and nothing else may', () => {
    expect(refusalsOf('name,phone,latitude,longitude\nDesk,+41 (22) 717-91-11,-14.7,+17\n')).toEqual([expect.stringMatching(/^row 2, column longitude: is not between/)])
    expect(refusalsOf('name,phone,latitude,longitude\nDesk,+41 (22) 717-91-11,-14.7,-17\n')).toEqual([])
    expect(refusalsOf('name,latitude,longitude\nDesk,-14.7+A1,-17\n')).toEqual([expect.stringMatching(/^row 2, column latitude: is a formula/)])
  })

  test.each([
    ['U+200E', '\u200e'],
    ['U+200F', '\u200f'],
    ['U+061C', '\u061c'],
    ['U+00AD', '\u00ad'],
    ['U+200B', '\u200b'],
    ['U+2063', '\u2063'],
  ])('a name with %s', (code, character) => expect(refusalsOf(`name,phone\nDe${character}sk,112\n`)).toEqual([`row 2, column name: contains the invisible character ${code}. Type it again by hand.`]))

  test('a name with letters of two alphabets in one word', () => {
    expect(refusalsOf('name,phone\nD\u0430kar,112\n')).toEqual(['row 2, column name: has letters of two alphabets in one word ("D\u0430kar"). Type it again by hand.'])
  })

  test('a place by half', () => {
    const heads_ = 'name,country,latitude,longitude\n'
    expect(refusalsOf(`${heads_}A,SN,14.7,\nB,,,-17.4\nC,,,\n`)).toEqual([
      'row 2, column latitude: has no longitude beside it. Fill in both, or neither.',
      'row 3, column longitude: has no latitude beside it. Fill in both, or neither.',
    ])
    expect(refusalsOf('name,latitude\nA,14.7\n')).toEqual(['row 2, column latitude: has no longitude beside it. Fill in both, or neither.'])
    expect(read(`${heads_}C,,,\n`).contacts[0]?.contact.place).toBeUndefined()
  })

  test('two columns of which only one can count: no row is taken', () => {
    const twice = (column: string, before: string): string => `row 1, column ${column}: says the same as the column ${before} before it. Rename or delete one of the two; no row was taken.`
    expect(read('name,Office,country,Country\nA,B,SN,ML\n')).toEqual({ contacts: [], refusals: expect.anything() as unknown })
    expect(refusalsOf('name,Office,country,Country\nA,B,SN,ML\n')).toEqual([twice('Office', 'name'), twice('Country', 'country')])
    expect(refusalsOf('name,name en\nA,B\n')).toEqual([twice('name en', 'name')])
    expect(refusalsOf('name,phone,tel,phone label\nA,112,113,x\n')).toEqual(['row 1, column phone label: labels more than one column. Number them, as phone, phone 2 and phone 2 label; no row was taken.'])
  })

  test('a label of nothing, and one whose kind is not known', () => {
    expect(refusalsOf('name,phone,phone label\nA,,Night\n')).toEqual(['row 2, column phone label: labels a phone that the row does not have. Fill in the number or address, or delete the label.'])
    expect(refusalsOf('name,name label\nA,x\n')).toEqual([expect.stringMatching(/^row 1, column name label: is a head that is not known/)])
  })

  test('a row with another separator, or with cells missing', () => {
    const short = (row_: number, cells: string): string => `row ${row_}: has ${cells}, but there are 3 heads. Separate its cells by the same character as the heads, and leave a separator for each empty cell.`
    expect(refusalsOf('name,phone,email\nDesk;+41227179111;a@example.org\nA,112,a@example.org\nB,112\n')).toEqual([short(2, '1 cell'), short(4, '2 cells')])
  })

  test('a date that has not come', () => {
    expect(refusalsOf('name,checked\nA,2099-10\nB,2026-02-31\n')).toEqual([
      'row 2, column checked: is a date that has not come ("2099-10"). Write when the information was last known to be right.',
      'row 3, column checked: is not a date of the calendar ("2026-02-31"). Write YYYY-MM or YYYY-MM-DD.',
    ])
  })

  test('an id that the app needs for itself, written or made from the name', () => {
    expect(refusalsOf('id,name\nservices,A\nown-desk,B\n,Services\n')).toEqual([
      'row 2, column id: is kept for the app itself ("services"). Give the contact another id in the column id.',
      'row 3, column id: is kept for the app itself ("own-desk"). Give the contact another id in the column id.',
      'row 4: would get the id `services`, which is kept for the app itself. Fill in the column id.',
    ])
  })

  test('a name on two lines, as a quote that is missing leaves it', () => {
    const { contacts, refusals } = read('name,phone\n"Desk,+41227179111\nOther",+41227179112\nGood,112\n')
    expect(refusals.map((each) => refusalLine(each, 'row'))).toEqual(['row 2, column name: has a line break ("Desk,+41227179111\\nOther"). Write it on one line, and look for a quote that is missing.'])
    expect(contacts.map(({ contact }) => contact.id)).toEqual(['good'])
  })

  test.each([
    ['inside a cell', 'The "best" desk,112', 'has a quote in the wrong place'],
    ['behind a cell in quotes', '"The" desk,112', 'has a quote in the wrong place'],
    ['that is never closed', '"The desk,112', 'has a quote that never ends'],
    ['at the end of a cell', 'The desk",112', 'has a quote in the wrong place'],
  ])('a stray quote %s, of its row alone', (_, line, message) => {
    const { contacts, refusals } = read(`name,phone\nA,112\n${line}\nB,113\nC,114\n`)
    expect(refusals.map((each) => refusalLine(each, 'row'))).toEqual([`row 3: ${message}. Put the cell in quotes, and write each quote inside it twice.`])
    expect(contacts.map(({ row: number, contact }) => [number, contact.id])).toEqual([[2, 'a'], [4, 'b'], [5, 'c']])
  })

  test('a quote that is never closed costs no time, however long the sheet', () => {
    const started = Date.now()
    const { contacts, refusals } = read(`name,purpose\n"A,x\n${'B,y\n'.repeat(5000)}`)
    expect([contacts.length, refusals.length]).toEqual([5000, 1])
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  test('every fault of a row is told, and the good rows are taken', () => {
    const { contacts, refusals } = read('name,country,timezone,phone\nBad,Senegal,Dakar,12345678\nGood,SN,Africa/Dakar,+221338696200\n')
    expect(refusals.map(({ row: number, column }) => `${number} ${column ?? ''}`)).toEqual(['2 country', '2 timezone', '2 phone'])
    expect(contacts.map(({ contact }) => contact.id)).toEqual(['good'])
  })

  test('rows are counted as the sheet counts them, also after an empty row and a line break in quotes', () => {
    expect(refusalsOf('purpose,name,phone\n"A\nb",Good,+41227179111\n,,\n,Bad,12345678\n')).toEqual([expect.stringMatching(/^row 4, column phone/)])
  })

  test('a name that is missing', () => expect(refusalsOf(`${heads}\nx,,+41227179111\n`)).toEqual(['row 2: has no name. Fill in the column name.']))
  test('a head that is not known', () => expect(refusalsOf('name,fax\nDesk,1\n')).toEqual([expect.stringMatching(/^row 1, column fax: is a head that is not known/)]))
  test('no heads at all', () => expect(refusalsOf('Desk,+41227179111\n')).toContain('row 1: has no column name. Write the heads of the columns into the first row.'))
  test('more cells than heads', () => expect(refusalsOf('name\nDesk,Dakar\n')).toEqual(['row 2: has 2 cells, but there are 1 heads. A cell with the separator in it needs quotes around it.']))
  test('heads with a stray quote', () => expect(refusalsOf('"name,phone\nDesk,112\n')).toEqual(['row 1: has a quote that never ends. Put the cell in quotes, and write each quote inside it twice.']))
})
