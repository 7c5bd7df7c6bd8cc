import { isId } from '../../domain/ids.ts'
import { shortHash } from '../hash.ts'

const longestId = 64

/** A text cut to the length of an id, without a hyphen at the end. */
export const cutId = (text: string, length = longestId): string => text.slice(0, length).replace(/-+$/, '')

/**
 * A valid id from a file's or folder's name: without accents, in small letters, with hyphens. A name with nothing to
 * keep (in another script) gets `e-` and a part of its hash.
 */
export function makeId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
  const id = cutId(plain)
  return isId(id) ? id : `e-${shortHash(name.normalize('NFC'), 10)}`
}

/** A folder's name as a title: `02_staff-safety` → `Staff safety`. */
export function humanized(name: string): string {
  const words = name.normalize('NFC').replace(/^\d+[-_. ]+(?=\S)/, '').replaceAll(/[-_\s]+/g, ' ').trim()
  const [first = ''] = words
  return words === '' ? name : first.toUpperCase() + words.slice(first.length)
}
