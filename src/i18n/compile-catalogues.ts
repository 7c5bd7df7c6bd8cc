import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { ar } from './ar.ts'
import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

const catalogues: Readonly<Record<string, Catalogue>> = { en, fr, es, ar }

const compiled = (catalogue: Catalogue): string =>
  JSON.stringify(Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, compileMessage(message)])))

/**
 * Compiles the catalogues while the app is built, so that the parser of message syntax, four times the size of what
 * fills messages in, stays out of the app.
 */
export const compileCatalogues = (): Plugin => ({
  name: 'manual:catalogues',
  enforce: 'pre',
  apply: 'build',
  transform(_, id) {
    const [, locale = ''] = /[\\/]src[\\/]i18n[\\/](\w+)\.ts$/.exec(id) ?? []
    const catalogue = catalogues[locale]
    return catalogue && { code: `export const ${locale} = ${compiled(catalogue)}`, map: null }
  },
})
