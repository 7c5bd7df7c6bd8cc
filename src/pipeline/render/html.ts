/**
 * What is done with HTML in Markdown. None of it is ever shown as HTML: the rendered tree has no node for it. What could
 * run is an error all the same, since whoever wrote it meant it to run.
 */

const comment = /<!--[\s\S]*?-->/g
const declaration = /<[!?][^>]*>/g
const tag = /<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi

const dangerousTags = new Set([
  'applet', 'base', 'embed', 'form', 'frame', 'frameset', 'iframe', 'link', 'math', 'meta', 'object', 'portal', 'script', 'style', 'svg', 'template',
])
// Elements of HTML, current and older; other words in angle brackets are meant to be read: `<your name>`.
const knownTags = new Set(
  `a abbr acronym address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd
  del details dfn dialog dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i img input ins kbd
  label legend li main map mark menu meter nav nobr noscript ol optgroup option output p param picture pre progress q rp rt ruby s samp search
  section select small source span strike strong sub summary sup table tbody td textarea tfoot th thead time title tr track tt u ul var video wbr`
    .split(/\s+/),
)

const handler = /[\s"'/]on[a-z]+\s*=/i
const runningAddress = /(?:javascript|vbscript|data):/i
const numericEntity = /&#(?:x([0-9a-f]+)|(\d+));?/gi

/** Attributes with their entities undone and their blanks taken out, as browsers read addresses. */
function bare(attributes: string): string {
  const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
  return attributes
    .replaceAll(numericEntity, (_, hex: string | undefined, decimal: string | undefined) => character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
    .replaceAll(/&(?:colon|tab|newline);/gi, (entity) => (entity.toLowerCase() === '&colon;' ? ':' : ''))
    .replaceAll(/[\s\u0000-\u001f]/g, '')
}

function danger(name: string, attributes: string): string | undefined {
  if (dangerousTags.has(name)) return `<${name}>`
  if (handler.test(attributes)) return `<${name}> with an event handler (on…=)`
  if (runningAddress.test(bare(attributes))) return `<${name}> with an address that runs code or carries data`
  return undefined
}

export interface HtmlReading {
  /** What is refused, as words for a message. */
  readonly refused: readonly string[]
  /** Names of tags that are dropped. */
  readonly dropped: readonly string[]
  /** Words in angle brackets that are no tags, and stay. */
  readonly kept: readonly string[]
  /** What is left without tags and comments; line breaks stay where they are. */
  readonly text: string
}

const onlyBreaks = (text: string): string => text.replaceAll(/[^\n]+/g, '')

/** Takes a piece of HTML apart. */
export function readHtml(html: string): HtmlReading {
  const refused: string[] = []
  const dropped: string[] = []
  const kept: string[] = []
  const text = html.replaceAll(comment, onlyBreaks).replaceAll(declaration, onlyBreaks).replaceAll(tag, (whole, _slash: string, word: string, attributes: string) => {
    const name = word.toLowerCase()
    const found = danger(name, attributes)
    if (found !== undefined) refused.push(found)
    else if (!knownTags.has(name)) {
      kept.push(whole)
      return `\\${whole}`
    } else if (name !== 'br') dropped.push(name)
    return onlyBreaks(whole)
  })
  return { refused, dropped, kept, text }
}

export const isBreak = (html: string): boolean => /^<br\s*\/?>$/i.test(html.trim())

/** The language of `<!-- lang: ar -->`, as written, or undefined. */
export const languageMark = (html: string): string | undefined => /<!--\s*lang:\s*([^\s>]*?)\s*-->/i.exec(html)?.[1]
