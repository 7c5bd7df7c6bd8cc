import { join } from 'node:path'
import { buildSite, root, type Build } from './build.ts'
import { editedCopy } from './generator/edit.ts'
import { generateFolder } from './generator/folder.ts'
import type { Size } from './options.ts'

/** A content folder and the site that is built from it. */
export interface Work {
  readonly data: string
  readonly site: string
}

const shipped = join(root, 'data')
const folderOf = (size: Size): string => join(root, 'node_modules/.cache/bench', size)

const generated: Readonly<Record<Exclude<Size, 'shipped'>, readonly [entries: number, contacts?: number]>> = {
  100: [100],
  1000: [1_000],
  10000: [10_000],
  directory: [100, 10_000],
}

/** The content of a size; a generated one is written anew. */
export async function prepareContent(size: Size): Promise<Work> {
  const site = join(folderOf(size), 'site')
  if (size === 'shipped') return { data: shipped, site }
  const data = join(folderOf(size), 'data')
  await generateFolder(shipped, data, ...generated[size])
  return { data, site }
}

/** Builds the next version of a content folder, in which so many entries were edited. @returns the built site */
export async function buildNextVersion(size: Size, data: string, edits: number): Promise<string> {
  const next: Work = { data: join(folderOf(size), 'next-data'), site: join(folderOf(size), 'next-site') }
  await editedCopy(data, next.data, edits)
  await build(next)
  return next.site
}

export const build = ({ data, site }: Work): Promise<Build> => buildSite(data, site)
