import { writeManual, type Files } from './small-manual.ts'

const everyKind = `---
title: Every kind of block
contacts: [desk]
related: [pumps]
sources: [water]
links:
  - title: { en: A page, ar: صفحة }
    url: https://example.org/
references:
  - A book
---
Text before the first heading, with **strong**, *emphasis*, ~~deleted~~ and \`code\`. Ask [the desk](contact:desk) first.[^note]

## Deep in the text

See [how deep](#how-deep-it-is), [how deep to pump](entry:pumps#how-deep), [no such heading](entry:pumps#nowhere) and
[an outside page](https://example.org/). A fact. [S 2018](source:s)

1. First
2. Second
   - inside

## Which [pumps](entry:pumps)

1. [ ] Count the people.
2. [ ] Ask who covers the site.

- one
- اثنان
- <!-- lang: fr -->
  trois

> A warning in a quote.

| Indicator | Minimum | Unit |
|:--|--:|:-:|
| Water for drinking and hygiene | 15 | litres/person/day |

\`\`\`
dig --deep 30
\`\`\`

[the desk](contact:desk)

---

## دليل الطوارئ

هذا نص عربي داخل مادة بالإنجليزية، وفيه علامة مصدر. [S 2018](source:s)

## How deep it is

${'A paragraph that makes the page long enough to scroll.\n\n'.repeat(30)}
## Sources

A heading with the name of a part of the screen, and the note once more.[^note]

## Main

The end.

[^note]: A note that leads to [pumps](entry:pumps).
`

const arabic = `---
title: الآبار
contacts: [desk]
sources: [water]
---
نص عربي طويل عن الآبار والمياه. راجع [المضخات](entry:pumps#how-deep). حقيقة مع مصدر. [S 2018](source:s)

## ما العمل أولاً

- [ ] عدّ الناس.
- [ ] اسأل الفريق.

## Names in English

A whole paragraph in English inside an Arabic entry, with a [page](https://example.org/).

| English | Words |
|---|---|
| Tank | 5 m3 |
`

const pumps = (title: string, deep: string): string => `---\ntitle: ${title}\n---\n${'Text.\n\n'.repeat(40)}\n## ${deep}\n\nText.\n\n## ${title} 2\n\n${'Text.\n\n'.repeat(40)}`

const tasks = (title: string, ...items: readonly string[]): string => `---\ntitle: ${title}\n---\n${items.map((item) => `- [ ] ${item}`).join('\n')}\n`

// More than a plain list shows at once.
const many = Object.fromEntries(Array.from({ length: 200 }, (_, index): [string, string] => [`entries/en/many/number-${index}.md`, `---\ntitle: Number ${index}\norder: ${index}\n---\nText.\n`]))

const files: Files = {
  ...many,
  'manual.yaml': 'id: reading\ntitle: { en: Reading manual, ar: دليل القراءة }\nlanguages: [en, fr, ar]\ntopics:\n  - { id: water, title: { en: Water, fr: Eau, ar: المياه }, icon: droplets }\n  - { id: many, title: Many }\n',
  'contacts.yaml': '- id: desk\n  kind: unit\n  name: { en: The desk }\n  place: { city: Dakar, country: SN }\n  channels:\n    - { type: phone, value: "+221338690000" }\n  checked: 2024-10\n',
  'sources/water.yaml': 'title: Water\nsources:\n  s: { title: A standard, publisher: P, date: 2018, url: "https://example.org/s" }\n',
  'entries/en/water/every-kind.md': everyKind,
  'entries/ar/water/wells.md': arabic,
  'entries/en/water/pumps.md': pumps('Pumps', 'How deep'),
  'entries/fr/water/pumps.md': pumps('Pompes', 'Profondeur'),
  'entries/en/water/kit.md': tasks('Kit', 'Pack water.', 'Pack a radio.'),
  'entries/fr/water/kit.md': tasks('Trousse', 'Emporter de l’eau.', 'Emporter une radio.'),
}

/** A manual with every kind of text, in languages beside and within each other; none of its entries has a date. */
export const writeReadingManual = (folder: string): Promise<void> => writeManual(folder, files)
