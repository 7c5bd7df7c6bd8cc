import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A picture of the app, as the web app manifest names it. */
export interface Screenshot {
  readonly src: string
  readonly sizes: string
  readonly type: 'image/png'
  readonly form_factor: 'narrow' | 'wide'
  readonly label: string
}

export const screenshotsFolder = 'screenshots'

// PNG, section 11.2.1: the first chunk, IHDR, follows the 8 bytes of signature and holds width and height as 32-bit numbers.
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const widthAt = 16
const heightAt = 20

/**
 * What the manifest says of one picture; its label is made from the file name (`narrow-home.png` is "Home").
 * @throws when the bytes are no PNG
 */
export function describeScreenshot(name: string, bytes: Buffer): Screenshot {
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${screenshotsFolder}/${name} is not a PNG picture`)
  const [width, height] = [bytes.readUInt32BE(widthAt), bytes.readUInt32BE(heightAt)]
  const words = name.replace(/\.png$/, '').replace(/^(narrow|wide)-/, '').replaceAll('-', ' ')
  return {
    src: `${screenshotsFolder}/${name}`,
    sizes: `${width}x${height}`,
    type: 'image/png',
    form_factor: width < height ? 'narrow' : 'wide',
    label: words.charAt(0).toUpperCase() + words.slice(1),
  }
}

/** Every picture in the folder of screenshots below `publicFolder`, in the order of their names; none when there is no such folder. */
export async function readScreenshots(publicFolder: string): Promise<Screenshot[]> {
  const folder = join(publicFolder, screenshotsFolder)
  const names = await readdir(folder).catch(() => [])
  const pictures = names.filter((name) => name.endsWith('.png')).sort()
  return Promise.all(pictures.map(async (name) => describeScreenshot(name, await readFile(join(folder, name)))))
}
