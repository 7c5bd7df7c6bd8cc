import { parseArgs } from 'node:util'

/**
 * `shipped` is the project's own content; a number is a generated folder of so many entries; `directory` is one with few
 * entries and 10,000 contacts.
 */
export const sizes = ['shipped', '100', '1000', '10000', 'directory'] as const
export type Size = (typeof sizes)[number]

export interface Options {
  readonly sizes: readonly Size[]
  /** Where the results go as JSON; undefined for the usual place. */
  readonly json: string | undefined
  /** Cold starts of each page. */
  readonly runs: number
}

export const usage = `usage: npm run bench -- [--only ${sizes.join('|')}] [--runs 7] [--json FILE]`

const isSize = (text: string): text is Size => sizes.some((size) => size === text)

/** @throws with what is wrong about the arguments */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true }, json: { type: 'string' }, runs: { type: 'string', default: '7' } },
  })
  const only = values.only ?? sizes
  const unknown = only.find((size) => !isSize(size))
  if (unknown !== undefined) throw new Error(`--only is "${unknown}"`)
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}"`)
  return { sizes: only.filter(isSize), json: values.json, runs }
}
