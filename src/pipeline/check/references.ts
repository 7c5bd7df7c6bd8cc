/** Links and references of an entry's front matter. */
import * as v from 'valibot'
import type { Reference } from '../../domain/entry.ts'
import type { Locale, Localized } from '../../domain/locale.ts'
import { isSafeUrl } from '../../pack/url.ts'
import { isMostly } from './script.ts'
import { language, localized, map, title, url } from './fields.ts'

export const referenceKeys = ['title', 'url', 'lang', 'internal']

type Version = Reference['versions'][number]

// Stands for "no language given" while titles and addresses are put together.
const anyLanguage = 'und'

const fields = v.pipe(
  map({
    title: v.exactOptional(localized(anyLanguage)),
    url: v.exactOptional(localized(anyLanguage, url)),
    lang: v.exactOptional(language),
    internal: v.exactOptional(v.boolean('must be true or false\nWrite `internal: true`, or delete the key.')),
  }, 'must be a title, or a map with `title` and `url`\nWrite `- title: …`.'),
  v.check((value) => value.title !== undefined || value.url !== undefined, 'has neither a title nor an address\nAdd `title:`.'),
)

const valueIn = (values: Localized | undefined, lang: Locale): string | undefined => values && (values[lang] ?? values[anyLanguage] ?? Object.values(values)[0])

function versionIn(tag: Locale, wanted: v.InferOutput<typeof fields>): Version {
  const address = tag === anyLanguage ? valueIn(wanted.url, tag) : (wanted.url?.[tag] ?? wanted.url?.[anyLanguage])
  const words = valueIn(wanted.title, tag) ?? address ?? ''
  const lang = tag !== anyLanguage ? tag : (wanted.lang ?? (isMostly('Arabic', words) ? 'ar' : undefined))
  return { title: words, ...(lang !== undefined && { lang }), ...(address !== undefined && { url: address }) }
}

function toReference(wanted: v.InferOutput<typeof fields>): Reference {
  const tags = [...new Set([...Object.keys(wanted.title ?? {}), ...Object.keys(wanted.url ?? {})])]
  const named = tags.filter((tag) => tag !== anyLanguage)
  const versions = (named.length > 0 ? named : [anyLanguage]).map((tag) => versionIn(tag, wanted))
  return { versions, ...(wanted.internal === true && { internal: true }) }
}

const full: v.GenericSchema<unknown, Reference> = v.pipe(fields, v.transform(toReference))
const plain: v.GenericSchema<unknown, Reference> = v.pipe(
  title,
  v.transform((words) => toReference({ title: { [anyLanguage]: words }, ...(isSafeUrl(words) && { url: { [anyLanguage]: words } }) })),
)

/** A document that an entry points to: a title, or a map of title, url, lang and internal, each also by language. */
export const reference: v.GenericSchema<unknown, Reference> = v.lazy((input) => (typeof input === 'string' ? plain : full))
