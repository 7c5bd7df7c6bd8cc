import { useMemo } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import type { PersonalContact } from '../../search/personal.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'

/** What the person wrote down about people, as search takes it: contacts of their own, and notes on contacts of the manual. */
export function usePersonal(): readonly PersonalContact[] {
  const { user } = useServices()
  const { t } = useLanguage()
  const own = useObserved(() => user.observeOwn())
  const notes = useObserved(() => user.observeNotes())
  return useMemo(
    () => [
      ...(own ?? []).map(({ id, slot, name, note, channels }): PersonalContact => ({ id, name, text: [slot && t(`slot.${slot}`), note].filter(Boolean).join('. '), channels, kind: 'own' })),
      ...(notes ?? []).map(({ contact, name, text, numbers }): PersonalContact => ({ id: contact, name, text, channels: numbers, kind: 'note' })),
    ],
    [own, notes, t],
  )
}
