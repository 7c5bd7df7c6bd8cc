import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const entry = (title: string, text: string, updated = '2024-10'): string => `---
title: ${title}
updated: ${updated}
contacts: [desk]
---
${text}

## Overview

More on it.

- [ ] Do this first.
- [ ] Then do that.
`

const contact = (id: string, name: string, more = ''): string => `- id: ${id}
  kind: unit
  name: { en: ${name} }
  purpose: { en: Answers questions. }
  place: { city: Dakar, country: SN }
  timezone: Africa/Dakar
  channels:
    - { type: email, value: "${id}@example.org" }
    - { type: phone, value: "+221338690000" }
  checked: 2024-10
${more}`

export type Files = Readonly<Record<string, string>>

const first: Files = {
  'manual.yaml': 'id: small\ntitle: { en: Small manual }\nlanguages: [en, fr]\ntopics:\n  - { id: water, title: { en: Water, fr: Eau }, icon: droplets }\n  - { id: shelter, title: { en: Shelter } }\n',
  'contacts.yaml': contact('desk', 'The desk') + contact('radio-room', 'The radio room') + contact('field-desk', 'The field desk'),
  'entries/en/water/wells.md': entry('Wells', 'A well gives water.'),
  'entries/fr/water/wells.md': entry('Puits', 'Un puits donne de l’eau.'),
  'entries/en/water/tanks.md': entry('Tanks', 'A tank keeps water. Call [the water office](tel:+221-33-869-00-00) or [write to it](sms:+221338690000).'),
  'entries/en/shelter/tents.md': entry('Tents', 'A tent keeps the rain off.'),
}

const later: Files = {
  ...first,
  'contacts.yaml': contact('desk', 'The desk renamed', '  replaces: [field-desk]\n'),
  'entries/en/water/wells.md': entry('Wells', 'A well gives clean water.', '2024-12'),
  'entries/en/water/pumps.md': entry('Pumps', 'A pump lifts water.', '2024-12'),
}

/** Writes a content folder anew. */
export async function writeManual(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

export const writeSmallManual = (folder: string): Promise<void> => writeManual(folder, first)

const countries = ['SN', 'KE', 'ET', 'DE', 'AT']

/** An office of a long directory; each country has as many. */
const office = (number: number): string => `- id: office-${number}
  kind: country-office
  name: { en: Office ${number} }
  place: { city: City ${number}, country: ${countries[number % countries.length] ?? 'SN'} }
  channels:
    - { type: phone, value: "+22133869${String(number).padStart(4, '0')}" }
  checked: 2024-10
`

/** The small manual with a directory that no phone reads and draws at once. */
export const writeLongDirectory = (folder: string): Promise<void> =>
  writeManual(folder, { ...first, 'contacts.yaml': contact('desk', 'The desk') + Array.from({ length: 600 }, (_, index) => office(index)).join('') })

export const writeSmallManualLater = (folder: string): Promise<void> =>
  writeManual(folder, Object.fromEntries(Object.entries(later).filter(([path]) => !path.endsWith('tanks.md'))))
