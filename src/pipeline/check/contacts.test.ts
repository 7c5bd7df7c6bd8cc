import { describe, expect, test } from 'vitest'
import type { Contact } from '../../domain/contact.ts'
import { aManual, built, errorsIn, warningsIn, type Files } from '../testing/a-folder.ts'

const entry: Files = { 'entries/en/water/wells.md': '# Wells' }
const sources: Files = { 'sources/office.yaml': 'title: Office list\nsources:\n  list:\n    title: The list\n    date: 2024\n' }

const withContacts = (text: string): Promise<string> => aManual({ ...entry, ...sources, 'contacts.yaml': text })
const errors = async (text: string): Promise<string[]> => errorsIn(await withContacts(text))
const warnings = async (text: string): Promise<string[]> => warningsIn(await withContacts(text))

/** One contact with these further lines; its own fields are lines 1 to 4. */
const one = (...lines: string[]): string => ['- id: desk', '  kind: unit', '  name: The desk', '  checked: 2024-10', ...lines.map((line) => `  ${line}`)].join('\n')

async function contacts(text: string, files: Files = {}): Promise<Contact[]> {
  const { files: published, manifest } = await built(await aManual({ ...entry, ...sources, ...files, 'contacts.yaml': text }))
  return manifest.contacts.flatMap(({ sha256 }) => {
    const bytes = published.get(`content/records/${sha256.slice(0, 2)}/${sha256}.json`)
    return (JSON.parse(new TextDecoder().decode(bytes)) as { contacts: Contact[] }).contacts
  })
}

describe('a contact', () => {
  test('is kept with every field, in one order', async () => {
    const text = one(
      'purpose: { en: Answers, fr: Répond }',
      'place: { city: Dakar, country: SN, latitude: 14.7, longitude: -17.4 }',
      'timezone: Africa/Dakar',
      'channels:',
      '  - { type: phone, value: "+221 33 869-62.00", label: Switchboard, as_of: "2023" }',
      '  - { type: email, value: name@example.org }',
      'covers: { countries: [SN, ML], as_of: 2020, note: Old, source: office/list }',
      'source: office/list',
    )
    const list = { title: 'The list', date: '2024' }
    expect(await contacts(text)).toEqual([
      {
        id: 'desk',
        kind: 'unit',
        name: { en: 'The desk' },
        purpose: { en: 'Answers', fr: 'Répond' },
        place: { city: { en: 'Dakar' }, country: 'SN', latitude: 14.7, longitude: -17.4 },
        timezone: 'Africa/Dakar',
        channels: [
          { type: 'phone', value: '+221338696200', display: '+221 33 869 62 00', label: { en: 'Switchboard' }, asOf: '2023' },
          { type: 'email', value: 'name@example.org' },
        ],
        covers: { countries: ['SN', 'ML'], asOf: '2020', note: { en: 'Old' }, source: list },
        source: list,
        checked: '2024-10',
      },
    ])
  })

  test('may say its hours, that it serves every country, and whom it replaces', async () => {
    const [contact] = await contacts(one('hours: { days: [sun, mon, thu], from: "08:00", to: "16:00" }', 'covers: { everywhere: true }', 'replaces: [old-desk]'))
    expect(contact).toMatchObject({ hours: { days: [1, 4, 7], from: '08:00', to: '16:00' }, covers: { countries: [], everywhere: true }, replaces: ['old-desk'] })
  })

  test('may have channels in the short form, time_zone, a bare list of countries, and a whole group as its source', async () => {
    const [contact] = await contacts(one('channels: { email: a@example.org, phone: ["+41227179111", "112"] }', 'time_zone: UTC', 'covers: [SN]', 'source: office'))
    expect(contact).toMatchObject({
      channels: [{ type: 'email', value: 'a@example.org' }, { type: 'phone', value: '+41227179111' }, { type: 'phone', value: '112' }],
      timezone: 'UTC',
      covers: { countries: ['SN'] },
      source: { title: 'The list' },
    })
  })

  test('may stand under contacts, offices or units', async () => {
    const text = 'offices:\n  - { id: a, kind: unit, name: A, checked: 2024-10 }\nunits:\n  - { id: b, kind: unit, name: B, checked: 2024-10, parent: a }\n'
    expect((await contacts(text)).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('says which entries name it, in the head or in the text, in any language', async () => {
    const files = { 'entries/en/water/pumps.md': '# Pumps\n\nAsk [us](contact:desk).', 'entries/fr/water/wells.md': '---\ntitle: Puits\ncontacts: desk\n---\nx' }
    expect((await contacts(one(), files))[0]?.mentionedIn).toEqual(['pumps', 'wells'])
  })

  test('is missing nothing but what has to be there', async () => {
    expect(await errors('- kind: unit\n  name: A\n')).toEqual(['contacts.yaml:1: contact 1: `id` is missing. Add `id:`.'])
    expect(await errors('- id: a\n  name: A\n')).toEqual(['contacts.yaml:1: contact `a`: `kind` is missing. Add `kind:`.'])
    expect(await errors('- id: a\n  kind: unit\n')).toEqual(['contacts.yaml:1: contact `a`: `name` is missing. Add `name:`.'])
  })

  test('has a known kind, an id, and is there once', async () => {
    expect(await errors('- id: a\n  kind: ministry\n  name: A\n')).toEqual([expect.stringMatching(/^contacts\.yaml:2: contact `a`: `kind` is not a kind of contact: "ministry"\. Use one of: headquarters, /)])
    expect(await errors('- id: Desk A\n  kind: unit\n  name: A\n')).toEqual(['contacts.yaml:1: contact `Desk A`: `id` is not an id: "Desk A". Use small letters, digits and hyphens, at most 64.'])
    expect(await errors('- { id: a, kind: unit, name: A }\n- { id: b, kind: unit, name: B }\n- { id: a, kind: unit, name: C }\n')).toEqual([
      'contacts.yaml:3: contact `a`: is already on line 1. Delete one, or give it another id.',
    ])
  })

  test('has no id that the app needs for itself', async () => {
    for (const id of ['services', 'own-0123456789abcdef', 'own-desk']) {
      expect(await errors(`- { id: ${id}, kind: unit, name: A }`)).toEqual([`contacts.yaml:1: contact \`${id}\`: \`id\` is kept for the app itself: "${id}". Give the contact another id.`])
    }
    expect(await errors('- { id: owner, kind: unit, name: A }\n- { id: services-desk, kind: unit, name: B }\n- { id: own, kind: unit, name: C }')).toEqual([])
  })

  test('replaces neither itself nor a contact that is still there', async () => {
    const text = '- id: a\n  kind: unit\n  name: A\n  replaces:\n    - gone\n    - a\n    - b\n- { id: b, kind: unit, name: B }\n'
    expect(await errors(text)).toEqual([
      'contacts.yaml:6: contact `a`: `replaces` names the contact itself. Take its id out of `replaces`.',
      'contacts.yaml:7: contact `a`: `replaces` names `b`, which is still in the directory. Delete that contact, or take its id out of `replaces`.',
    ])
  })

  test('with a direction override anywhere is refused', async () => {
    expect(await errors(one('channels: { phone: "\u202d+221338696200\u202c" }'))).toEqual([expect.stringMatching(/^contacts\.yaml:5: contains the direction character U\+202D/)])
    expect(await errors(one('purpose: "a \\u202e b"'))).toEqual([expect.stringMatching(/^contacts\.yaml:5: contains the direction character U\+202E/)])
  })

  test('with an invisible character in its name is refused', async () => {
    expect(await errors('- id: a\n  kind: unit\n  name: De\u200bsk\n')).toEqual(['contacts.yaml:3: contact `a`: `name` contains an invisible character: "DeU+200Bsk". Type it again by hand.'])
  })

  test('with a name that is not what it looks is told of', async () => {
    const told = (line: number, wrong: string): string => `contacts.yaml:${line}: warning: contact \`desk\` has ${wrong}. Type it again by hand.`
    const named = (name: string): string => `- id: desk\n  kind: unit\n  name: ${name}\n  checked: 2024-10\n`
    expect(await warnings(named('The \u200edesk'))).toEqual([told(3, 'the invisible character U+200E in its `name`')])
    expect(await warnings(named('{ en: The desk, ar: "مكتب\u061c" }'))).toEqual([told(3, 'the invisible character U+061C in its `name`')])
    expect(await warnings(named('D\u0430kar'))).toEqual([told(3, 'letters of two alphabets in one word of its `name` ("D\u0430kar")')])
    expect(await warnings(one('place: { city: Da\u00adkar }'))).toEqual([told(5, 'the invisible character U+00AD in its `place.city`')])
    expect(await warnings(one('channels: { email: "\u0430dmin@example.org" }'))).toEqual([told(5, 'letters of two alphabets in one word of an e-mail address ("\u0430dmin@example.org")')])
    for (const sound of ['مكتب داكار', 'دفتر می\u200cخواهم', 'Штаб Kyiv', 'Ελλάδα (Greece)', 'Bureau d’appui à Ségou']) expect(await warnings(named(sound))).toEqual([])
  })

  test('may have been checked in a year of which no more is known', async () => {
    expect((await contacts('- { id: a, kind: unit, name: A, checked: 2024 }'))[0]?.checked).toBe('2024')
  })

  test('without a date of its last check is counted', async () => {
    expect(await warnings('- { id: a, kind: unit, name: A }')).toEqual(['contacts.yaml:1: warning: contact `a` has no date of its last check. Add `checked: YYYY-MM` once the information was confirmed.'])
  })

  test('with an unknown field brings the nearest known one', async () => {
    expect(await warnings(one('purpos: x', 'place: { town: Dakar }'))).toEqual([
      'contacts.yaml:5: warning: contact `desk`: `purpos` is not a field of the manual and is left out. Did you mean `purpose`?',
      'contacts.yaml:6: warning: contact `desk`: `town` is not a field of the manual and is left out. Delete it. There are: city, country, latitude, longitude.',
    ])
  })
})

describe('dates, places and sources of contacts', () => {
  test.each([
    ['checked: 2024-02-31', '`checked` is not a date of the calendar: "2024-02-31". Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['checked: true', '`checked` is not a date: true. Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['checked: 2024-13', '`checked` is not a date of the calendar: "2024-13". Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['place: { country: UK }', '`place.country` is not a country code: "UK". Write GB.'],
    ['place: { country: sn }', '`place.country` is not a country code: "sn". Write SN.'],
    ['place: { country: XX }', '`place.country` is not a country code: "XX". Write two capital letters of ISO 3166, such as SN.'],
    ['place: { country: EU }', '`place.country` is not a country code: "EU". Write two capital letters of ISO 3166, such as SN.'],
    ['place: { latitude: 91 }', '`place.latitude` is not between -90 and 90 degrees: 91. Write degrees as a number; south and west are negative.'],
    ['place: Dakar', '`place` must be a map. Write `{ city: Dakar, country: SN }`.'],
    ['timezone: Africa/Dakkar', '`timezone` is not a time zone: "Africa/Dakkar". Write an IANA name such as Africa/Dakar.'],
    ['timezone: "+01:00"', '`timezone` is not a time zone: "+01:00". Write an IANA name such as Africa/Dakar.'],
    ['covers: [SN, Mali]', '`covers.countries[2]` is not a country code: "Mali". Write two capital letters of ISO 3166, such as SN.'],
    ['source: office/liste', 'there is no source `office/liste`. Did you mean `office/list`?'],
    ['source: offices', 'there is no source `offices`. Did you mean `office`?'],
    ['covers: { countries: [SN], source: nowhere }', 'there is no source `nowhere`. Add the group to sources/. There are: office.'],
    ['parent: dhrr', 'there is no contact `dhrr` above it. Correct `parent`, or delete it. There are: desk.'],
  ])('%s is refused', async (line, message) => {
    const text = one(line).replace(line.startsWith('checked') ? '  checked: 2024-10\n' : '\0', '')
    const at = text.split('\n').findIndex((each) => each.includes(line)) + 1
    expect(await errors(text)).toEqual([`contacts.yaml:${at}: contact \`desk\`: ${message}`])
  })

  test('that replaces one that another replaces too is refused: on the device all three would be one', async () => {
    const text = '- { id: a, kind: unit, name: A, replaces: [old] }\n- { id: b, kind: unit, name: B, replaces: [old] }\n'
    expect(await errors(text)).toEqual(['contacts.yaml:2: contact `b`: `replaces` names `old`, as `a` does. Name the id in the `replaces` of one contact.'])
  })

  test.each([
    ['hours: { days: [], from: "08:00", to: "16:00" }', '`hours.days` names no day. Write `[mon, tue, wed, thu, fri]`, or delete `hours`.'],
    ['hours: { days: [monday], from: "08:00", to: "16:00" }', '`hours.days[1]` is not a day: "monday". Use mon, tue, wed, thu, fri, sat, sun.'],
    ['hours: { days: [mon], from: "8:00", to: "16:00" }', '`hours.from` is not a time of day: "8:00". Write it in quotes as "08:30".'],
  ])('%s is refused', async (line, message) => expect(await errors(one(line))).toEqual([`contacts.yaml:5: contact \`desk\`: ${message}`]))

  test('that have not come are told of', async () => {
    const text = '- id: desk\n  kind: unit\n  name: A\n  checked: 2099-10\n  covers: { countries: [SN], as_of: 2027 }\n  channels:\n    - { type: phone, value: "112" }\n    - { type: phone, value: "113", as_of: 2026-12-25 }\n'
    const told = (line: number, date: string): string => `contacts.yaml:${line}: warning: contact \`desk\` has a date that has not come (\`${date}\`). Write when the information was last known to be right.`
    expect(await warnings(text)).toEqual([told(4, 'checked: 2099-10'), told(5, 'as_of: 2027'), told(8, 'as_of: 2026-12-25')])
  })

  test('of today are none of those, wherever on earth it is tomorrow already', async () => {
    for (const date of ['2026', '2026-11', '2026-11-23', '2026-11-24']) expect(await warnings(`- { id: desk, kind: unit, name: A, checked: ${date} }`)).toEqual([])
  })

  test('units that are above each other are refused', async () => {
    const text = '- { id: a, kind: unit, name: A, parent: b }\n- { id: b, kind: unit, name: B, parent: a }\n- { id: c, kind: unit, name: C, parent: a }\n'
    expect(await errors(text)).toEqual([
      'contacts.yaml:1: contact `a`: is its own parent by way of others. Correct `parent` so that the units lead up to one at the top.',
      'contacts.yaml:2: contact `b`: is its own parent by way of others. Correct `parent` so that the units lead up to one at the top.',
    ])
  })
})

describe('channels', () => {
  const refused = async (channel: string): Promise<string | undefined> => (await errors(one(`channels: [{ ${channel} }]`)))[0]

  test.each([
    ['a number without quotes', 'type: phone, value: +221338696200', 'the phone was read as the number 221338696200, so that a plus, a zero or digits may be lost. Put it in quotes: "+41227179111".'],
    ["a spreadsheet's number", 'type: phone, value: 4.479E+11', 'the phone was read as the number 447900000000, so that a plus, a zero or digits may be lost. Put it in quotes: "+41227179111".'],
    ["a spreadsheet's number in quotes", 'type: phone, value: "4.479E+11"', 'the phone is a number that a spreadsheet has rounded ("4.479E+11"). Look the number up again and type it in quotes.'],
    ['no country code', 'type: mobile, value: "0338696200"', 'the mobile has no country code ("0338696200"). Begin with + and the country code; short codes have 2 to 6 digits.'],
    ['two zeros for the plus', 'type: phone, value: "00221 33 869 62 00"', 'the phone begins with 00 ("00221 33 869 62 00"). Write + in place of 00.'],
    ['an extension', 'type: phone, value: "+41227179111 ext. 12"', 'the phone is not a telephone number ("+41227179111 ext. 12"). Write + and digits only; an extension goes into `label`.'],
    ['Arabic-Indic digits', 'type: whatsapp, value: "+٢٢١٣٣٨٦٩٦٢٠٠"', 'the whatsapp has digits other than 0–9 ("+٢٢١٣٣٨٦٩٦٢٠٠"). Type the number with the digits 0 to 9.'],
    ['a zero in brackets', 'type: phone, value: "+41 (0)22 717 91 11"', 'the phone has a (0) that is not dialled from abroad ("+41 (0)22 717 91 11"). Delete the (0).'],
    ['a service code', 'type: phone, value: "*#06#"', 'the phone is not a telephone number ("*#06#"). Write + and digits only; an extension goes into `label`.'],
    ['two numbers', 'type: phone, value: "+41227179111 / 12"', 'the phone is not a telephone number ("+41227179111 / 12"). Write + and digits only; an extension goes into `label`.'],
    ['too many digits', 'type: sms, value: "+1234567890123456"', 'the sms is not a telephone number ("+1234567890123456"). Write + and digits only; an extension goes into `label`.'],
    ['an e-mail address with more around it', 'type: email, value: "Desk <a@example.org>"', 'the email is not an e-mail address ("Desk <a@example.org>"). Write name@example.org, nothing before or after it.'],
    ['an e-mail address without a domain', 'type: email, value: a@example', 'the email is not an e-mail address ("a@example"). Write name@example.org, nothing before or after it.'],
    ['an e-mail address that copies others in', 'type: email, value: "a?cc=evil@example.org"', 'the email is not an e-mail address ("a?cc=evil@example.org"). Write name@example.org, nothing before or after it.'],
    ['an e-mail address with a message behind it', 'type: email, value: "a@example.org?body=x"', 'the email is not an e-mail address ("a@example.org?body=x"). Write name@example.org, nothing before or after it.'],
    ['an e-mail address with an escape', 'type: email, value: "a%0Acc@example.org"', 'the email is not an e-mail address ("a%0Acc@example.org"). Write name@example.org, nothing before or after it.'],
    ['an e-mail address with an invisible character', 'type: email, value: "a\u200b@example.org"', 'the email contains the invisible character U+200B. Type it again by hand.'],
    ['a number with a mark of direction', 'type: phone, value: "\u200e+41227179111"', 'the phone contains the invisible character U+200E. Type it again by hand.'],
    ['a website that runs code', 'type: website, value: "javascript:alert(1)"', 'the website is not a web address ("javascript:alert(1)"). Write a full address that starts with https://.'],
    ['a formula', 'type: phone, value: "=HYPERLINK(1)"', 'the phone is not a telephone number ("=HYPERLINK(1)"). Write + and digits only; an extension goes into `label`.'],
    ['nothing', 'type: phone, value: ""', 'the phone must be text, but is "". Write the value in quotes, or delete the channel.'],
  ])('%s is refused', async (_, channel, message) => {
    expect(await refused(channel)).toBe(`contacts.yaml:5: contact \`desk\`: ${message}`)
  })

  test('an unknown type is refused, in both forms', async () => {
    expect(await refused('type: fax, value: "1"')).toMatch(/^contacts\.yaml:5: contact `desk`: `type` is not a type of channel: "fax"\. Use one of: phone, /)
    expect(await errors(one('channels: { phon: "112" }'))).toEqual(['contacts.yaml:5: contact `desk`: `phon` is not a type of channel. Did you mean `phone`?'])
  })

  test('a number of no country, and one of a wrong length, are told of', async () => {
    const told = (line: number, wrong: string): string => `contacts.yaml:${line}: warning: the phone of contact \`desk\` ${wrong}. Check it against its source.`
    expect(await warnings(one('channels:', '  phone: "+9991234567"', 'hours: { days: [mon], from: "08:00", to: "16:00" }'))).toEqual([told(6, 'begins with no country’s code (+9991234567)')])
    expect(await warnings(one('channels:', '  - { type: phone, value: "+22133869620" }'))).toEqual([told(6, 'is no number that the plan of its country knows (+22133869620)')])
    expect(await warnings(one('channels: { satellite: "+881612345678", phone: "112" }'))).toEqual([])
  })

  test.each(['r&d@example.org', 'first.last+field@example.org', "o'brien@example.org"])('the e-mail address %s is taken', async (value) => {
    expect((await contacts(one(`channels: { email: "${value}" }`)))[0]?.channels).toEqual([{ type: 'email', value }])
  })

  test.each(['"112"', '"+41 22 717.91-11"', '"+1 [202] 555 0100"', '"+221 33 869 62 00"'])('the number %s is taken', async (value) => {
    const [contact] = await contacts(one(`channels: { phone: ${value} }`))
    expect(contact?.channels[0]?.value).toMatch(/^\+?\d+$/)
  })
})
