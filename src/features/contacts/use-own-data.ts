import type { ContactId } from '../../domain/ids.ts'
import type { OwnContact } from '../../domain/own-contact.ts'
import type { ContactUse, DirectoryChoices } from '../../domain/personal.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useStarredIds } from './stars-context.ts'

/** What the person has added to the directory. */
export interface OwnData {
  readonly starred: ReadonlySet<ContactId>
  readonly own: readonly OwnContact[]
  readonly choices: DirectoryChoices
  readonly uses: readonly ContactUse[]
}

/** Undefined until all of it is read, so that a screen is drawn once. */
export function useOwnData(): OwnData | undefined {
  const { user } = useServices()
  const starred = useStarredIds()
  const own = useObserved(() => user.observeOwn())
  const choices = useObserved(() => user.observeChoices())
  const uses = useObserved(() => user.observeUses())
  // Null where they cannot be read: shown as none, and never written back.
  return starred && choices && uses && (own === undefined ? undefined : { starred, own: own ?? [], choices, uses })
}
