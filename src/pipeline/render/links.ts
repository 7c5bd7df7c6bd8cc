import type { Inline } from '../../domain/blocks.ts'
import { inlineText } from '../../domain/blocks.ts'
import { contactId, isId } from '../../domain/ids.ts'
import { isSafeUrl } from '../../pack/url.ts'
import { shown } from '../check/characters.ts'
import { choice } from '../check/nearest.ts'
import { sourceAt, sourceRemedy } from '../check/source-mention.ts'
import { anchorLink, fileLink, markdownPath, slugLink } from './entry-link.ts'
import { linkParts } from './link-path.ts'
import type { Scope } from './scope.ts'

type Content = readonly Inline[]

function contactLink(name: string, line: number, content: Content, { targets, ledger, report }: Scope): Content {
  const id = contactId(name)
  if (isId(name) && targets.contacts.has(id)) {
    ledger.contacts.add(id)
    return [{ kind: 'contact', id, content }]
  }
  report.error('contact', line, `links to the contact ${shown(name)}, which is not in contacts.yaml`, choice(name, [...targets.contacts], 'Correct the link, or add the contact.'))
  return content
}

function sourceMark(name: string, line: number, content: Content, { sources, targets, ledger, report }: Scope): Content {
  const source = sources.byId.get(name) ?? sourceAt(name, targets.sources)
  if (source) return [{ kind: 'source', index: ledger.sourceIndex(source), content }]
  const remedy = name.includes('/') ? sourceRemedy(name, targets.sources) : choice(name, [...sources.byId.keys()], 'Name its group in `sources`, and add it there.')
  report.error('source', line, `marks the source ${shown(name)}, which none of the entry's groups has`, remedy)
  return content
}

const hasScheme = /^[a-z][a-z0-9+.-]*:/i
const dials = /^(tel|sms):/i
const goesOnline = /^https?:/i

function webLink(href: string, line: number, content: Content, { report }: Scope): Content {
  if (!hasScheme.test(href)) {
    report.warning('unreachable-link', line, `links to ${shown(href)}, which is no part of the manual; only the words are kept`, 'Link to an entry, or to a full address.')
    return content
  }
  if (!isSafeUrl(href)) {
    const remedy = dials.test(href) ? 'Write + and digits only behind tel: or sms:.' : 'Use https:, http:, mailto:, tel:, sms: or geo:.'
    report.error('link', line, `links to ${shown(href)}, an address that may not be opened`, remedy)
    return content
  }
  if (goesOnline.test(href)) report.warning('needs-connection', line, `links to ${shown(href)}, which needs a connection`, 'Nothing, if the reader can do without it.')
  return [{ kind: 'link', href, content }]
}

const own: readonly (readonly [string, typeof slugLink])[] = [
  ['entry:', slugLink],
  ['contact:', (name, ...rest) => contactLink(linkParts(name).path, ...rest)],
  ['source:', (name, ...rest) => sourceMark(linkParts(name).path, ...rest)],
]

/**
 * A link by what it leads to: an entry, a contact, a source, a heading, or an address. Where it leads nowhere, its
 * words stay.
 */
export function renderLink(url: string, line: number, words: Content, scope: Scope): Content {
  const content = inlineText(words).trim() === '' ? [url] : words
  if (content !== words) scope.report.warning('empty-link', line, `has a link to ${shown(url)} without words`, 'Write between the brackets what the reader will find there.')
  const scheme = own.find(([prefix]) => url.toLowerCase().startsWith(prefix))
  if (scheme) return scheme[1](url.slice(scheme[0].length), line, content, scope)
  if (url.startsWith('#')) return anchorLink(url, line, content, scope)
  const isFile = !hasScheme.test(url) && !url.startsWith('/') && markdownPath.test(linkParts(url).path)
  return (isFile ? fileLink : webLink)(url, line, content, scope)
}
