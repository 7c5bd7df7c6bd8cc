import { pointerPath } from '../pack/layout.ts'
import { immutable, immutableFolders, revalidate, securityHeaders, transportHeaders, type Headers } from './headers.ts'

const revalidated = ['', 'index.html', 'manifest.webmanifest', 'sw.js', pointerPath]

const rule = (pattern: string, headers: Headers): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * The text of the `_headers` file that static hosts (Netlify, Cloudflare Pages and others) read.
 * Where several rules fit an address, such hosts join equal headers with a comma; so no address gets Cache-Control twice.
 * @param base the app's own address on its host, `/` or `/manual/`
 */
export function headersFile(base: string): string {
  const rules = [
    rule(`${base}*`, { ...securityHeaders, ...transportHeaders }),
    ...immutableFolders.map((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': immutable })),
    ...revalidated.map((path) => rule(`${base}${path}`, { 'Cache-Control': revalidate })),
  ]
  return `${rules.join('\n\n')}\n`
}
