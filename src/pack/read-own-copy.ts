import * as v from 'valibot'
import type { OwnCopy } from '../domain/own-copy.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { digestOfText } from './digest.ts'
import { copyMark, ownCopyFormat } from './own-copy-mark.ts'
import { hiddenSigns, ownCopySchema, tooLong } from './own-copy-schema.ts'

export type CopyProblem =
  /** Another kind of file. */
  | 'not-a-copy'
  /** A copy, but not as it was written. */
  | 'damaged'
  /** Of a higher format. */
  | 'newer'
  /** A text with signs that nobody sees. */
  | 'hidden'
  | 'too-long'
  /** Whole, but not what this app writes. */
  | 'wrong-form'
  /** The device gave no bytes. */
  | 'unreadable'

export interface CopyRefusal {
  readonly problem: CopyProblem
  /** Where, for those who look closer. */
  readonly detail: string
}

export interface ReadCopy {
  readonly copy: OwnCopy
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

const firstLine = new RegExp(`${copyMark}/([1-9]\\d{0,8}) (\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z) sha256:([0-9a-f]{64})$`)

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // Editors and mail programs change the ends of lines and put marks before them; that alone is no damage.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').trimEnd()
  } catch {
    return undefined
  }
}

const refuse = (problem: CopyProblem, detail: string): Result<never, CopyRefusal> => err({ problem, detail })

/** Reads a file that may be anything. */
export async function readCopy(bytes: Uint8Array): Promise<Result<ReadCopy, CopyRefusal>> {
  const text = decoded(bytes)
  if (text === undefined) return refuse('not-a-copy', 'the file is no text')
  const end = text.indexOf('\n')
  const [, format, made = '', sha256] = firstLine.exec(end < 0 ? text : text.slice(0, end)) ?? []
  // A title may be any text, so what comes before the mark is not looked at.
  if (format === undefined) return refuse('not-a-copy', 'the first line does not say that this is a copy')
  if (Number(format) > ownCopyFormat) return refuse('newer', `format ${format}`)
  const body = text.slice(end + 1)
  const madeAt = Date.parse(made)
  if (end < 0 || Number.isNaN(madeAt) || (await digestOfText(body)) !== sha256) return refuse('damaged', 'the text does not match its hash')
  const copy = parseBody(body)
  return copy.ok ? ok({ copy: copy.value, madeAt }) : copy
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function refuseForbidden(key: string, value: unknown): unknown {
  if (forbidden.has(key)) throw new Error(`a field is called ${key}`)
  return value
}

function parseBody(body: string): Result<OwnCopy, CopyRefusal> {
  try {
    const { success, output, issues } = v.safeParse(ownCopySchema, JSON.parse(body, refuseForbidden), { abortEarly: true })
    if (success) return ok(output)
    const [issue] = issues
    const problem = issue.message === tooLong ? 'too-long' : issue.message === hiddenSigns ? 'hidden' : 'wrong-form'
    return refuse(problem, `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  } catch (error) {
    // Also the browser's own refusal of what is nested too deep.
    return refuse('wrong-form', error instanceof Error ? error.message : String(error))
  }
}
