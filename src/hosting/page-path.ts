import { contentFolder } from '../pack/layout.ts'

/** Where the build puts code and styles, each with its hash in its name; relative to the app's own address. */
export const assetsFolder = 'assets'

const fileFolders = [assetsFolder, contentFolder]

/**
 * Says whether an address is answered with the page, which then reads the address itself.
 * Everything else is a file: there, or missing and to be called so. A page in place of a missing script is the
 * old cause of white screens after an update, so the server and the service worker both ask this one function.
 * @param path relative to the app's own address, without a leading slash, without query: `topic/slug`, `topic/slug/`
 */
export function isPagePath(path: string): boolean {
  const segments = path.split('/')
  const last = segments.at(-1) ?? ''
  return !fileFolders.includes(segments[0] ?? '') && !last.includes('.')
}
