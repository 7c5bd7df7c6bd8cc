/**
 * The file that carries a copy of a person's own things. Its first line says to a person what it is, and to the app in
 * which format, of when, and with which hash; the rest is JSON, and alike for what is alike.
 *
 * The hash finds what a cut line, a mail program or a bad card did to it: one bit can make another telephone number.
 * It is no proof of who made the file, so what is in it is checked by schema all the same; see read-own-copy.ts.
 */
import type { OwnCopy } from '../domain/own-copy.ts'
import { plainLine } from '../domain/plain-text.ts'
import { digestOfText } from './digest.ts'
import { copyMark, ownCopyFormat } from './own-copy-mark.ts'

/** A copy but for its first line. Made before the tap: a browser shares a file only in answer to one. */
export interface PreparedCopy {
  readonly body: string
  readonly sha256: string
}

/** What is alike gives the same body. In lines, since some mail programs break long ones. */
export async function prepareCopy(copy: OwnCopy): Promise<PreparedCopy> {
  const body = JSON.stringify(copy, undefined, 1)
  return { body, sha256: await digestOfText(body) }
}

/** The text of the file. @param about what it is, in the person's language @param now milliseconds since 1970 */
export const copyText = ({ body, sha256 }: PreparedCopy, about: string, now: number): string =>
  `${plainLine(about)} | ${copyMark}/${ownCopyFormat} ${new Date(now).toISOString().slice(0, 19)}Z sha256:${sha256}\n${body}\n`
