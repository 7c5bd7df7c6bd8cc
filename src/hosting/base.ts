/**
 * The app's address on its host, from what a person wrote: `/`, `/manual/`; slashes at the ends may be missing.
 * @throws when it is no path, such as a whole address
 */
export function readBase(text: string | undefined): string {
  const path = `/${text ?? ''}/`.replace(/\/{2,}/g, '/')
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) throw new Error(`MANUAL_BASE is "${text}"; it has to be a path such as /manual/`)
  return path
}
