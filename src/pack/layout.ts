/** Where the files of a published manual stand, relative to the app's own address. */
import type { Sha256 } from '../domain/ids.ts'

export const contentFolder = 'content'
/** The one content file that keeps its name, and is asked for again. */
export const pointerPath = `${contentFolder}/current.json`
export const manifestPath = (sha: Sha256): string => `${contentFolder}/manifests/${sha}.json`
export const bundlePath = (sha: Sha256): string => `${contentFolder}/bundles/${sha}.json`
/** Two-letter folders keep any one folder small on hosts with 10,000 entries. */
export const recordPath = (sha: Sha256): string => `${contentFolder}/records/${sha.slice(0, 2)}/${sha}.json`
