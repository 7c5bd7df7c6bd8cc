import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { writeReadingManual } from './reading-manual.ts'
import { sites } from './sites.ts'
import { writeLongDirectory, writeSmallManual, writeSmallManualLater } from './small-manual.ts'

const root = resolve(import.meta.dirname, '../..')
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')

/** Builds the production site into a folder, exactly as `npm run build` does. */
const build = async (outDir: string, variables: Readonly<Record<string, string>> = {}): Promise<void> => {
  await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: root, env: { ...process.env, ...variables, MANUAL_OUT: outDir } })
}

/** Builds every site that the journeys visit. Runs once, before them. */
export default async function buildSites(): Promise<void> {
  const small = `${sites.small}-data`
  const smallLater = `${sites.smallLater}-data`
  const reading = `${sites.reading}-data`
  const longDirectory = `${sites.longDirectory}-data`
  await Promise.all([writeSmallManual(small), writeSmallManualLater(smallLater), writeReadingManual(reading), writeLongDirectory(longDirectory)])
  await Promise.all([build(sites.shipped), build(sites.small, { MANUAL_DATA: small })])
  await Promise.all([build(sites.newerApp, { MANUAL_APP_VERSION: '99.0.0' }), build(sites.smallLater, { MANUAL_DATA: smallLater })])
  await Promise.all([build(sites.subPath, { MANUAL_DATA: small, MANUAL_BASE: '/manual/' }), build(sites.reading, { MANUAL_DATA: reading })])
  await build(sites.longDirectory, { MANUAL_DATA: longDirectory })
}
