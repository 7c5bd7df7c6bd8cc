import type { Sha256, TopicId } from './ids.ts'
import type { Locale } from './locale.ts'
import type { BundleRef, FileRef, Manifest } from './manifest.ts'

/** What to fetch: whole bundles where much is missing, single records where little is. */
export interface FetchPlan {
  readonly bundles: readonly BundleRef[]
  readonly records: readonly FileRef[]
}

/** A body that a shelf names, with what decides which bundle carries it. */
export interface BodyRef extends FileRef {
  readonly lang: Locale
  readonly topic: TopicId
}

// A bundle is one request and compresses better; a record alone costs a request each. Past this share of missing
// bytes the bundle is the cheaper of the two (text in a bundle compresses about twice as well as alone).
const bundleShare = 0.4

const sumBytes = (files: readonly FileRef[]): number => files.reduce((sum, file) => sum + file.bytes, 0)

/** The fetches that bring the catalogue, given which of its records are missing on the device. */
export function planCatalogue(manifest: Manifest, missing: readonly FileRef[]): FetchPlan {
  const bundles = manifest.bundles.filter((bundle) => bundle.kind === 'catalogue')
  const whole = bundles.length > 0 && sumBytes(missing) > bundleShare * sumBytes(bundles)
  return whole ? { bundles, records: [] } : { bundles: [], records: missing }
}

const groupOf = (lang: Locale, topic: TopicId): string => `${lang}/${topic}`

/**
 * The fetches that bring the missing bodies. Languages come in the order of `languages`, so that what this person
 * reads arrives first.
 * @param stored bundles already taken in by an installation that was cut off
 */
export function planBodies(manifest: Manifest, missing: readonly BodyRef[], stored: ReadonlySet<Sha256>, languages: readonly Locale[]): FetchPlan {
  const missingBytes = new Map<string, number>()
  for (const body of missing) {
    const group = groupOf(body.lang, body.topic)
    missingBytes.set(group, (missingBytes.get(group) ?? 0) + body.bytes)
  }
  const missingIn = ({ lang = '', topics = [] }: BundleRef): number =>
    topics.reduce((sum, topic) => sum + (missingBytes.get(groupOf(lang, topic)) ?? 0), 0)
  const candidates = manifest.bundles.filter((bundle) => bundle.kind === 'bodies' && !stored.has(bundle.sha256))
  // Several bundles can carry one topic; what is missing of the topic is compared with all of them together.
  const bytesWith = (bundle: BundleRef): number =>
    sumBytes(candidates.filter((each) => each.lang === bundle.lang && each.topics?.some((topic) => bundle.topics?.includes(topic))))
  const bundles = candidates.filter((bundle) => missingIn(bundle) > bundleShare * bytesWith(bundle))
  const covered = new Set(bundles.flatMap(({ lang = '', topics = [] }) => topics.map((topic) => groupOf(lang, topic))))
  const rank = (lang?: Locale): number => {
    const index = languages.indexOf(lang ?? '')
    return index < 0 ? languages.length : index
  }
  return {
    bundles: bundles.sort((a, b) => rank(a.lang) - rank(b.lang)),
    records: missing.filter((body) => !covered.has(groupOf(body.lang, body.topic))).sort((a, b) => rank(a.lang) - rank(b.lang)),
  }
}
