import type { Html } from 'mdast'
import type { Inline } from '../../domain/blocks.ts'
import { shown } from '../check/characters.ts'
import { languageCode } from '../check/language.ts'
import type { Locale } from '../../domain/locale.ts'
import { isBreak, languageMark, readHtml } from './html.ts'
import { lineOf, type Scope } from './scope.ts'

/** Reports what a piece of HTML has that is refused or dropped. @returns its text, with `<words>` escaped for Markdown */
export function htmlText(node: Html, scope: Scope): string {
  const { refused, dropped, kept, text } = readHtml(node.value)
  const line = lineOf(node, scope)
  for (const what of refused) scope.report.error('html', line, `has ${what}, which is refused`, 'Delete it; write Markdown.')
  for (const name of new Set(dropped)) scope.report.warning('html', line, `has the HTML tag <${name}>, which is dropped; its text stays`, 'Write it in Markdown.')
  for (const words of kept) scope.report.warning('html', line, `has ${shown(words)}, which is no HTML tag and is shown as it stands`, 'Write `\\<` before the words, or put them between backticks.')
  return refused.length > 0 ? '' : text
}

/** HTML within a line: a break, or a tag that is dropped. */
export function inlineHtml(node: Html, scope: Scope): Inline[] {
  if (isBreak(node.value)) return [{ kind: 'break' }]
  const text = htmlText(node, scope).replace(/^\\(?=<)/, '')
  return text.trim() === '' ? [] : [text]
}

/** The language that a comment `<!-- lang: ar -->` gives to the block after it. */
export function markedLanguage(node: Html, scope: Scope): Locale | undefined {
  const written = languageMark(node.value)
  if (written === undefined) return undefined
  const lang = languageCode(written)
  if (lang === undefined) scope.report.error('language', lineOf(node, scope), `marks the language ${shown(written)}, which does not exist`, 'Write a code such as fr or ar.')
  return lang
}
