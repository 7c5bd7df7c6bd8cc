import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { headingsOf, sameHeading } from '../../domain/headings.ts'
import { useServices } from '../../services/services.ts'
import { hashName, hashTarget } from '../../ui/hash-target.ts'
import type { OpenEntry } from './use-entry.ts'

/**
 * Leads on from an address that names a heading as another language has it: anchors are made of the headings' words, and
 * a link was written in one language. Such an address shows the top until then, and goes on doing so where no heading fits.
 */
export function useAnchorOfOtherLanguage({ card, lang, body }: OpenEntry): void {
  const { hash } = useLocation()
  const { reader } = useServices()
  const navigate = useNavigate()
  useEffect(() => {
    if (hash === '' || hashTarget(hash)) return undefined
    let current = true
    const others = Object.entries(card.variants).flatMap(([each, variant]) => (each === lang ? [] : [variant.body]))
    const find = async (): Promise<void> => {
      const headings = headingsOf(body)
      const [anchor] = (await reader.bodies(others)).flatMap((other) => sameHeading(hashName(hash), headingsOf(other), headings) ?? [])
      if (anchor !== undefined && current) void navigate({ hash: anchor }, { replace: true })
    }
    // The top is a good place too.
    find().catch(() => undefined)
    return () => {
      current = false
    }
  }, [hash, card, lang, body, reader, navigate])
}
