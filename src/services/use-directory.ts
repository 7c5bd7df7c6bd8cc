import type { DirectoryAtHand } from '../search/directory-client.ts'
import { useManual } from './manual.ts'
import { useServices } from './services.ts'

/** The directory of the active version. */
export function useDirectory(): DirectoryAtHand {
  const { directory } = useServices()
  return directory.of(useManual())
}
