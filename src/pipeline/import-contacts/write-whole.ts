import { rename, rm, stat, writeFile } from 'node:fs/promises'

/** Writes a file whole or not at all: a reader sees the old one or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const mode = (await stat(path).catch(() => undefined))?.mode
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, text, { flush: true, ...(mode !== undefined && { mode }) })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
