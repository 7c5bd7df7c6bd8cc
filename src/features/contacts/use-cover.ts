import type { CountryCover } from '../../domain/coverage.ts'
import { useManual } from '../../services/manual.ts'
import { useDirectory } from '../../services/use-directory.ts'
import { useRead } from '../../services/use-read.ts'

// The last one, kept so that the way back to the directory finds it in place.
let last: { readonly version: string; readonly country: string; readonly cover: CountryCover } | undefined

/**
 * Who covers a country; undefined until it is known, and without a country.
 * @throws during rendering, for the error boundary, when the directory cannot be read
 */
export function useCover(country: string | undefined): CountryCover | undefined {
  const { sha256 } = useManual()
  const directory = useDirectory()
  const look = async (): Promise<void> => {
    if (country === undefined || (last?.country === country && last.version === sha256)) return
    last = { version: sha256, country, cover: await directory.cover(country) }
  }
  const read = useRead(country, look, sha256)
  if (read.status === 'failed') throw read.error
  // That of an older version stays until the newer one is looked up.
  return last?.country === country ? last?.cover : undefined
}
