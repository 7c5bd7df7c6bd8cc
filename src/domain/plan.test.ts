import { describe, expect, test } from 'vitest'
import { anEntry, aPack } from '../testing/a-pack.ts'
import type { Manifest } from './manifest.ts'
import { rootsOf } from './manifest.ts'
import { planBodies, planCatalogue, type BodyRef } from './plan.ts'

const entries = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((slug) => [anEntry(slug), anEntry(slug, 'Texte.', 'fr')])

async function aManifest(): Promise<{ manifest: Manifest; bodies: BodyRef[] }> {
  const { manifest, bodies } = await aPack(entries)
  const size = (lang: string): number => (manifest.bundles.find((bundle) => bundle.lang === lang)?.bytes ?? 0) / 6
  return {
    manifest,
    bodies: bodies.map((sha256, index) => ({ sha256, bytes: size(entries[index]?.lang ?? ''), lang: entries[index]?.lang ?? '', topic: 'water' as never })),
  }
}

describe('the plan of what to fetch', () => {
  test('is whole bundles when everything is missing, in the person’s language first', async () => {
    const { manifest, bodies } = await aManifest()
    expect(planCatalogue(manifest, rootsOf(manifest)).bundles).toHaveLength(1)
    const plan = planBodies(manifest, bodies, new Set(), ['fr', 'en'])
    expect(plan.bundles.map((bundle) => bundle.lang)).toEqual(['fr', 'en'])
    expect(plan.records).toEqual([])
  })

  test('is single records when little is missing', async () => {
    const { manifest, bodies } = await aManifest()
    const plan = planBodies(manifest, bodies.slice(0, 1), new Set(), ['en'])
    expect(plan.bundles).toEqual([])
    expect(plan.records).toEqual(bodies.slice(0, 1))
  })

  test('leaves out bundles that are stored already', async () => {
    const { manifest, bodies } = await aManifest()
    const english = manifest.bundles.find((bundle) => bundle.lang === 'en')
    const stored = new Set(english ? [english.sha256] : [])
    const plan = planBodies(manifest, bodies.filter((body) => body.lang === 'fr'), stored, ['en'])
    expect(plan.bundles.map((bundle) => bundle.lang)).toEqual(['fr'])
  })

  test('is empty when nothing is missing', async () => {
    const { manifest } = await aManifest()
    expect(planCatalogue(manifest, [])).toEqual({ bundles: [], records: [] })
    expect(planBodies(manifest, [], new Set(), [])).toEqual({ bundles: [], records: [] })
  })
})
