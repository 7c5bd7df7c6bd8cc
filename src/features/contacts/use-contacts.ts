import type { Contact } from '../../domain/contact.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead, type Read } from '../../services/use-read.ts'

/** The whole directory of the active version. */
export function useContacts(): Read<Contact[]> {
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  return useRead(sha256, () => reader.contacts(manifest))
}
