/**
 * What a record must look like before anything of it is stored or shown. A hash proves that a file is the one that was
 * published; these schemas prove that it is a document. Fields that are not named here are allowed, and stored with the
 * rest of the text (a newer publisher may know more); node kinds that are not known pass, and are shown as their text.
 */
import * as v from 'valibot'
import type { Block, Inline } from '../domain/blocks.ts'
import type { Contact, ContactChunk } from '../domain/contact.ts'
import { channelTypes, contactKinds } from '../domain/contact.ts'
import type { EntryBody, Shelf } from '../domain/entry.ts'
import type { Glossary } from '../domain/glossary.ts'
import { isId, isSha256, type ContactId, type EntryId, type Sha256, type TopicId } from '../domain/ids.ts'
import type { Localized } from '../domain/locale.ts'
import type { Manifest, Pointer } from '../domain/manifest.ts'
import { sectionNames } from '../domain/section.ts'
import { isSafeUrl } from './url.ts'

const text = v.pipe(v.string(), v.maxLength(200_000))
const id = v.pipe(v.string(), v.check(isId, 'not an id'))
const entryId = v.pipe(id, v.transform((value) => value as EntryId))
const topicId = v.pipe(id, v.transform((value) => value as TopicId))
const contactId = v.pipe(id, v.transform((value) => value as ContactId))
const sha256 = v.pipe(v.string(), v.check(isSha256, 'not a SHA-256'), v.transform((value) => value as Sha256))
const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31))
const locale = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/))
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/))
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const url = v.pipe(v.string(), v.check(isSafeUrl, 'not an allowed address'))
const localized: v.GenericSchema<Localized> = v.record(locale, text)
const opt = v.exactOptional

const inline: v.GenericSchema<Inline> = v.lazy((input) => {
  if (typeof input === 'string') return text
  const node = inlineNodes[kindOf(input)]
  return (node ?? unknownNode) as unknown as v.GenericSchema<Inline>
})
const inlines = v.array(inline)
const inlineNodes: Record<string, v.GenericSchema | undefined> = {
  strong: v.object({ content: inlines }),
  emphasis: v.object({ content: inlines }),
  deleted: v.object({ content: inlines }),
  code: v.object({ text }),
  break: v.object({}),
  link: v.object({ href: url, content: inlines }),
  entry: v.object({ id: entryId, anchor: opt(text), content: inlines }),
  contact: v.object({ id: contactId, content: inlines }),
  term: v.object({ id, content: inlines }),
  source: v.object({ index: size, content: inlines }),
  footnote: v.object({ index: size }),
}

const block: v.GenericSchema<Block> = v.lazy((input) => {
  const node = blockNodes[kindOf(input)]
  return (node ?? unknownNode) as unknown as v.GenericSchema<Block>
})
const blocks = v.array(block)
const lang = opt(locale)
const blockNodes: Record<string, v.GenericSchema | undefined> = {
  heading: v.object({ level: v.picklist([3, 4, 5, 6]), anchor: text, content: inlines, lang }),
  paragraph: v.object({ content: inlines, lang }),
  list: v.object({ ordered: v.boolean(), start: opt(size), items: v.array(v.object({ blocks, task: opt(v.boolean()) })), lang }),
  quote: v.object({ blocks, lang }),
  code: v.object({ text, lang }),
  table: v.object({
    align: opt(v.array(v.nullable(v.picklist(['start', 'center', 'end'])))),
    head: v.array(inlines),
    rows: v.array(v.array(inlines)),
    lang,
  }),
  rule: v.object({ lang }),
  contact: v.object({ id: contactId, lang }),
}
const unknownNode = v.object({ kind: v.string() })

function kindOf(input: unknown): string {
  const kind = typeof input === 'object' && input !== null && Object.hasOwn(input, 'kind') ? (input as { kind: unknown }).kind : ''
  return typeof kind === 'string' && Object.hasOwn(inlineNodes, kind) ? kind : typeof kind === 'string' && Object.hasOwn(blockNodes, kind) ? kind : ''
}

const source = v.object({ title: text, publisher: opt(text), date: opt(text), url: opt(url), note: opt(text) })
const reference = v.object({
  versions: v.pipe(v.array(v.object({ title: text, lang, url: opt(url) })), v.minLength(1)),
  internal: opt(v.boolean()),
})

const audience = opt(v.picklist(['public', 'internal']))

const entryBody: v.GenericSchema<unknown, EntryBody> = v.object({
  id: entryId,
  topic: topicId,
  lang: locale,
  title: text,
  summary: opt(text),
  updated: opt(date),
  reviewBy: opt(date),
  audience,
  sections: v.array(v.object({ anchor: text, name: opt(v.picklist(sectionNames)), title: opt(inlines), lang, blocks })),
  footnotes: opt(v.array(blocks)),
  sources: opt(v.array(source)),
  links: opt(v.array(reference)),
  references: opt(v.array(reference)),
  related: opt(v.array(entryId)),
  contacts: opt(v.array(contactId)),
})

const shelf: v.GenericSchema<unknown, Shelf> = v.object({
  entries: v.array(
    v.object({
      id: entryId,
      topic: topicId,
      audience,
      variants: v.record(
        locale,
        v.object({ title: text, summary: opt(text), updated: opt(date), terms: opt(v.array(text)), body: sha256, bytes: size }),
      ),
    }),
  ),
})

const contact: v.GenericSchema<unknown, Contact> = v.object({
  id: contactId,
  kind: v.picklist(contactKinds),
  name: localized,
  purpose: opt(localized),
  place: opt(
    v.object({
      city: opt(localized),
      country: opt(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      latitude: opt(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      longitude: opt(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
    }),
  ),
  timezone: opt(text),
  hours: opt(v.object({ days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), from: clock, to: clock })),
  channels: v.array(v.object({ type: v.picklist(channelTypes), value: text, display: opt(text), label: opt(localized), asOf: opt(text) })),
  parent: opt(contactId),
  covers: opt(v.object({ countries: v.array(text), everywhere: opt(v.boolean()), asOf: opt(text), note: opt(localized), source: opt(source) })),
  source: opt(source),
  // A source may give no more than its year.
  checked: opt(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  replaces: opt(v.array(contactId)),
  mentionedIn: opt(v.array(entryId)),
})

const contactChunk: v.GenericSchema<unknown, ContactChunk> = v.object({ contacts: v.array(contact) })

const glossary: v.GenericSchema<unknown, Glossary> = v.object({
  terms: v.array(v.object({ id, acronym: opt(localized), term: localized, definition: opt(localized), entry: opt(entryId) })),
})

const fileRef = { sha256, bytes: size }
const chunkRef = v.object({ ...fileRef, count: size })

const manifest: v.GenericSchema<unknown, Manifest> = v.object({
  format: size,
  id,
  title: localized,
  publisher: opt(text),
  languages: v.pipe(v.array(locale), v.minLength(1)),
  version: text,
  date: opt(date),
  topics: v.array(v.object({ id: topicId, title: localized, summary: opt(localized), icon: opt(text), entries: size })),
  shelves: v.array(v.object({ ...fileRef, count: size, topic: topicId })),
  contacts: v.array(chunkRef),
  glossary: v.array(chunkRef),
  bundles: v.array(
    v.object({ ...fileRef, records: size, kind: v.picklist(['catalogue', 'bodies']), lang, topics: opt(v.array(topicId)) }),
  ),
  entries: size,
})

const pointer: v.GenericSchema<unknown, Pointer> = v.object({ format: size, manifest: v.object(fileRef), version: text })

export const schemas = { entryBody, shelf, contactChunk, glossary, manifest, pointer }
