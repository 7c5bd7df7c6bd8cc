import * as v from 'valibot'
import { channelTypes, type Channel, type ChannelType } from '../../domain/contact.ts'
import type { Locale } from '../../domain/locale.ts'
import { channelValue } from './channel-value.ts'
import { fit, isRecord, reportAt, says, warnUnknownKeys, type YamlPlace } from './faults.ts'
import { localized, map, period } from './fields.ts'
import { choice } from './nearest.ts'
import { holdsNumber, readNumber } from './phone-number.ts'

const keys = ['type', 'value', 'label', 'as_of']

const isChannelType = (text: string): text is ChannelType => channelTypes.some((type) => type === text)

const channel = (first: Locale) =>
  map({
    type: v.picklist(channelTypes, says('is not a type of channel', `Use one of: ${channelTypes.join(', ')}.`)),
    value: v.unknown(),
    label: v.exactOptional(localized(first)),
    as_of: v.exactOptional(period),
  }, 'must have `type` and `value`\nWrite `- { type: email, value: "name@example.org" }`.')

const inside = (place: YamlPlace, ...path: (string | number)[]): YamlPlace => ({ ...place, path: [...place.path, ...path] })

function valueOf(type: ChannelType, value: unknown, place: YamlPlace): string | undefined {
  const checked = channelValue(type, value)
  if (checked.ok) return checked.value
  reportAt(place, 'contact', `the ${type} ${checked.error.message}`, checked.error.remedy)
  return undefined
}

/** A channel with its number as people write it. A number that no plan knows is told: the plans of countries change, so it is not refused. */
function channelOf(type: ChannelType, value: string, { report, yaml, path, subject }: YamlPlace): Channel {
  if (!value.startsWith('+') || !holdsNumber(type)) return { type, value }
  const number = readNumber(value)
  if (number?.known !== true) {
    const wrong = number ? 'is no number that the plan of its country knows' : 'begins with no country’s code'
    report.warning('number', yaml.lineOf(path), `the ${type} of ${subject ?? 'a contact'} ${wrong} (${value})`, 'Check it against its source.')
  }
  return { type, value, ...(number && number.display !== value && { display: number.display }) }
}

function fromList(list: readonly unknown[], first: Locale, place: YamlPlace): Channel[] {
  const schema = channel(first)
  return list.flatMap((each, index) => {
    const here = inside(place, index)
    warnUnknownKeys(each, keys, here)
    const found = fit(schema, each, here)
    const value = found && valueOf(found.type, found.value, inside(here, 'value'))
    if (!found || value === undefined) return []
    return [{ ...channelOf(found.type, value, inside(here, 'value')), ...(found.label && { label: found.label }), ...(found.as_of !== undefined && { asOf: found.as_of }) }]
  })
}

/** The short form: `{ email: name@example.org, phone: ["+41…", "+221…"] }`. */
function fromMap(byType: Readonly<Record<string, unknown>>, place: YamlPlace): Channel[] {
  return Object.entries(byType).flatMap(([type, values]) => {
    const here = inside(place, type)
    if (!isChannelType(type)) {
      reportAt(here, 'contact', `\`${type}\` is not a type of channel`, choice(type, channelTypes, 'Use one of those in data/README.md.'))
      return []
    }
    return (Array.isArray(values) ? values : [values]).flatMap((each: unknown) => {
      const value = valueOf(type, each, here)
      return value === undefined ? [] : [channelOf(type, value, here)]
    })
  })
}

/** Checks the channels of a contact: a list of maps, or the short form. What is wrong is reported and left out. */
export function checkChannels(value: unknown, first: Locale, place: YamlPlace): Channel[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return fromList(value, first, place)
  if (isRecord(value)) return fromMap(value, place)
  reportAt(place, 'contact', '`channels` must be a list', 'Write `- { type: email, value: "name@example.org" }`.')
  return []
}
