import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { ar } from './ar.ts'
import type { Catalogue, Key } from './catalogue.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { startedSources } from './first-sources.ts'
import { fr } from './fr.ts'
import { isSpeaking, keyFaults, keysSaidBy } from './key-use.ts'

const catalogues: Readonly<Record<string, Catalogue>> = { en, fr, es, ar }

const root = join(import.meta.dirname, '..')
const wordFile = /[\\/]src[\\/]i18n[\\/](en|fr|es|ar|later-words)\.ts$/

/** The texts of all files of the app and the build that say words. */
export const speakingSources = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isSpeaking)
    .map((file) => readFileSync(join(root, file), 'utf8'))

/** The keys of the first screen, and those that only later screens say. */
export function dividedKeys(): { readonly first: readonly Key[]; readonly later: readonly Key[] } {
  const started = [...startedSources(join(root, 'app/main.tsx'))].filter(([file]) => isSpeaking(relative(root, file)))
  const said = keysSaidBy(started.map(([, text]) => text))
  const keys = (Object.keys(en) as (keyof Catalogue)[]).filter((key): key is Key => !key.startsWith('page.'))
  return { first: keys.filter((key) => said.has(key)), later: keys.filter((key) => !said.has(key)) }
}

const messages = (catalogue: Catalogue, keys: readonly Key[]): unknown[] => keys.map((key) => compileMessage(catalogue[key]))

/** A file of words as code. English has keys; the other languages are its messages alone, in the order of its keys. */
function compiled(name: string): string {
  const { first, later } = dividedKeys()
  if (name === 'later-words') return `export const laterWords = ${JSON.stringify({ keys: later, messages: messages(en, later) })}`
  if (name === 'en') return `export const en = ${JSON.stringify(Object.fromEntries(messages(en, first).map((message, index) => [first[index], message])))}`
  return `export const ${name} = ${JSON.stringify(messages(catalogues[name] ?? en, [...first, ...later]))}`
}

/**
 * Compiles the catalogues while the app is built, so that the parser of message syntax, four times the size of what
 * fills messages in, stays out of the app. A build fails on words that are missing and on words that nothing says.
 */
export const compileCatalogues = (): Plugin => ({
  name: 'manual:catalogues',
  enforce: 'pre',
  apply: 'build',
  // Not in buildStart: after an error there, the closing hooks of other plugins still run, and write.
  configResolved() {
    const faults = keyFaults(speakingSources())
    if (faults.length > 0) throw new Error(`The words of the app are not as they should be; nothing was built.\n${faults.join('\n')}`)
  },
  transform(_, id) {
    const [, name] = wordFile.exec(id) ?? []
    return name === undefined ? undefined : { code: compiled(name), map: null }
  },
})
