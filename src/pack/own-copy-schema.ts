/**
 * What a copy of a person's own things must look like before anything of it is shown or written. It may come from anybody.
 * Fields that are not named here are left out (a newer app may know more); what would change the meaning of those that
 * are, as another kind of channel, comes with a higher format.
 */
import * as v from 'valibot'
import { channelTypes, type Channel } from '../domain/contact.ts'
import { isId, type ContactId, type EntryId, type TopicId } from '../domain/ids.ts'
import type { OwnThings } from '../domain/own-copy.ts'
import { isOwnId, serviceSlots } from '../domain/own-contact.ts'
import { isPlainLine, isPlainText, lineLimit, textLimit } from '../domain/plain-text.ts'

/** Issues that have a sentence of their own; all others say that the form is wrong. */
export const tooLong = 'too-long'
export const hiddenSigns = 'hidden'

const line = v.pipe(v.string(), v.maxLength(lineLimit, tooLong), v.check(isPlainLine, hiddenSigns))
const text = v.pipe(v.string(), v.maxLength(textLimit, tooLong), v.check(isPlainText, hiddenSigns))
const id = v.pipe(v.string(), v.check(isId, 'not an id'))
const entryId = v.pipe(id, v.transform((value) => value as EntryId))
const topicId = v.pipe(id, v.transform((value) => value as TopicId))
const contactId = v.pipe(id, v.transform((value) => value as ContactId))
// With another id it would stand in the place of a contact of the directory.
const ownId = v.pipe(contactId, v.check(isOwnId, 'not the id of an own contact'))
const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const opt = v.exactOptional

// More than anybody has, few enough to be shown and written. Empty texts pass: what the app lets a person write must come back.
const most = 20_000
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(most, tooLong))

const channel: v.GenericSchema<unknown, Channel> = v.object({
  type: v.picklist(channelTypes),
  value: line,
  display: opt(line),
  label: opt(v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)), line)),
  asOf: opt(line),
})
const channels = list(channel)

const things: v.GenericSchema<unknown, OwnThings> = v.object({
  stars: list(v.object({ contact: contactId, name: line, channels, at })),
  saved: list(v.object({ entry: entryId, topic: topicId, title: line, at })),
  groups: list(v.object({ id, name: line, members: list(contactId) })),
  own: list(v.object({ id: ownId, slot: opt(v.picklist(serviceSlots)), name: line, note: text, channels, at })),
  notes: list(v.object({ contact: contactId, text, numbers: channels, name: line, at })),
  ticks: list(v.object({ entry: entryId, task: text, at })),
  uses: list(v.object({ contact: contactId, name: line, channel, at })),
  choices: v.object({ country: opt(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), countUses: opt(v.boolean()) }),
})

/** The body of a copy. */
export const ownCopySchema = v.object({
  manual: opt(v.object({ id, title: line })),
  look: v.object({ language: opt(line), theme: opt(line), textSize: opt(line) }),
  things,
})
