import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { ar } from './ar.ts'
import type { Catalogue, Key } from './catalogue.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { isSpeaking, keyFaults } from './key-use.ts'

const catalogues: Readonly<Record<string, Catalogue>> = { en, fr, es, ar }

const keys = (Object.keys(en) as (keyof Catalogue)[]).filter((key): key is Key => !key.startsWith('page.'))

const messages = (catalogue: Catalogue): unknown[] => keys.map((key) => compileMessage(catalogue[key]))

/**
 * A catalogue as code. English carries the keys; the others are its messages in the same order, and take the keys from
 * it: they are a third of a catalogue's size.
 */
const compiled = (locale: string, catalogue: Catalogue): string =>
  locale === 'en'
    ? `export const en = ${JSON.stringify(Object.fromEntries(messages(catalogue).map((message, index) => [keys[index], message])))}`
    : `import { en } from './en.ts'\nconst messages = ${JSON.stringify(messages(catalogue))}\nexport const ${locale} = Object.fromEntries(Object.keys(en).map((key, index) => [key, messages[index]]))`

const root = join(import.meta.dirname, '..')

/** The texts of all files of the app and the build that say words. */
export const speakingSources = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isSpeaking)
    .map((file) => readFileSync(join(root, file), 'utf8'))

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
    const [, locale = ''] = /[\\/]src[\\/]i18n[\\/](\w+)\.ts$/.exec(id) ?? []
    const catalogue = catalogues[locale]
    return catalogue && { code: compiled(locale, catalogue), map: null }
  },
})
