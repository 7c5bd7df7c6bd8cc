import type { OwnCopy, OwnThings } from '../../domain/own-copy.ts'
import { plainLine } from '../../domain/plain-text.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { prepareCopy, type PreparedCopy } from '../../pack/own-copy.ts'
import { useManualState } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** The manual on this device as a copy names it; undefined where there is none, as when its database was cleared. */
export function useNamedManual(): OwnCopy['manual'] {
  const manual = useManualState()?.manifest
  const title = useLocalized(manual?.languages)(manual?.title)
  return manual && { id: manual.id, title: plainLine(title?.value ?? manual.id) }
}

/** A copy of the things as they are now, ready to be handed on at a tap; undefined for a moment after each change. */
export function usePreparedCopy(things: OwnThings): PreparedCopy | undefined {
  const { settings } = useServices()
  const { locale } = useLanguage()
  const manual = useNamedManual()
  const { language, theme, textSize } = settings.get()
  const copy: OwnCopy = { ...(manual && { manual }), look: { ...(language && { language }), theme, textSize }, things }
  const read = useRead(`${locale} ${JSON.stringify(copy)}`, () => prepareCopy(copy))
  return read.status === 'ready' ? read.value : undefined
}
