import { parse } from 'yaml'
import { seeded } from './random.ts'

type Words = Readonly<Record<string, string>> | string

/** The fields of a contact that are changed here; all others are taken over. */
export interface WrittenContact {
  readonly id: string
  readonly name: Words
  readonly place?: Readonly<Record<string, unknown>>
  readonly channels?: readonly { readonly type: string; readonly value: string }[]
}

/** What a contact is called in a language, or in whatever language there is. */
export function nameOf({ id, name }: WrittenContact, lang: string): string {
  return typeof name === 'string' ? name : (name[lang] ?? Object.values(name)[0] ?? id)
}

const otherDigits = (number: string, seed: string): string => {
  const random = seeded(seed)
  // The country code and the first digits stay, so that the number stays one of its country.
  return number.slice(0, 5) + number.slice(5).replaceAll(/\d/g, () => String(random.integer(0, 9)))
}

function otherChannel<C extends { readonly type: string; readonly value: string }>(channel: C, id: string): C {
  if (channel.type === 'email') return { ...channel, value: `${id}@example.org` }
  return channel.value.startsWith('+') ? { ...channel, value: otherDigits(channel.value, id + channel.value) } : channel
}

function numbered(words: Words, number: number): Words {
  if (typeof words === 'string') return `${words} ${number}`
  return Object.fromEntries(Object.entries(words).map(([lang, name]) => [lang, `${name} ${number}`]))
}

/** An office of the same kind, with a number of its own in its name, and other channels. */
function branch(contact: WrittenContact, number: number): WrittenContact {
  const id = `${contact.id.slice(0, 56)}-${number}`
  return {
    ...contact,
    id,
    name: numbered(contact.name, number),
    ...(contact.channels && { channels: contact.channels.map((channel) => otherChannel(channel, id)) }),
  }
}

/**
 * The project's own directory, and below it as many further offices as are wanted.
 * @param written contacts.yaml
 */
export function enlargedDirectory(written: string, count: number): WrittenContact[] {
  const own = parse(written) as readonly WrittenContact[]
  const copies = Math.ceil(Math.max(0, count - own.length) / own.length)
  const further = Array.from({ length: copies }, (_, copy) => own.map((contact) => branch(contact, copy + 2))).flat()
  return [...own, ...further].slice(0, Math.max(count, own.length))
}
