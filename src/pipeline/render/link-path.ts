import { posix } from 'node:path'

export interface LinkParts {
  readonly path: string
  readonly anchor?: string
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Divides an address at its `#`, and undoes percent-encoding. */
export function linkParts(address: string): LinkParts {
  const at = address.indexOf('#')
  const path = decoded(at < 0 ? address : address.slice(0, at))
  const anchor = at < 0 ? '' : decoded(address.slice(at + 1)).normalize('NFC')
  return { path, ...(anchor !== '' && { anchor }) }
}

/** The path below the content folder that a relative link leads to; undefined when it leads out of the folder. */
export function pathFrom(file: string, link: string): string | undefined {
  const path = posix.normalize(posix.join(posix.dirname(file), link))
  return path.startsWith('../') || path === '..' ? undefined : path
}
