import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { isNothing, ownCounts } from '../../domain/own-copy.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { OwnCopies, OwnState } from '../../storage/own-copies.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { partsText } from './count-parts.ts'
import { LastCopy } from './own-things-section.tsx'
import { SaveCopy } from './save-copy.tsx'
import { useOwnState } from './use-own-state.ts'

interface ErasePageProps {
  readonly copies: OwnCopies
  /** Erases everything; this screen is gone then. */
  readonly onErase: () => void
}

/**
 * Says what erasing takes away and offers a copy first. Erases at the second of two taps, also where what the person made
 * cannot be read.
 */
export function ErasePage({ copies, onErase }: ErasePageProps) {
  const { t } = useLanguage()
  const state = useOwnState(copies)
  const [asking, setAsking] = useState(false)
  const here = state === 'failed' ? undefined : state
  const toCopy = here && !isNothing(ownCounts(here.things)) ? here : undefined
  return (
    <Page title={t('erase.title')} before={<Breadcrumb steps={[{ to: '/more', text: t('more.title') }]} />}>
      <WhatGoes here={here} />
      {state === 'failed' && <p className="notice notice-warning">{t('problem.storage')}</p>}
      {toCopy && (
        <section aria-label={t('ownThings.title')}>
          <p>{t('erase.copyFirst')}</p>
          <LastCopy {...toCopy} />
          <SaveCopy copies={copies} things={toCopy.things} />
        </section>
      )}
      <p className="actions">
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          <Trash2 aria-hidden="true" className="icon" />
          {t('erase.start')}
        </button>
      </p>
      {asking && <Confirm toCopy={toCopy} onErase={onErase} onClose={() => setAsking(false)} />}
    </Page>
  )
}

/** @param here undefined until it is read, or where it cannot be */
function WhatGoes({ here }: { readonly here: OwnState | undefined }) {
  const { locale, t } = useLanguage()
  const parts = here ? partsText(ownCounts(here.things), t, locale) : t('ownThings.title')
  return (
    <>
      <p>{t('erase.goes')}</p>
      <ul>
        {parts !== '' && <li>{here ? t('erase.own', { parts }) : parts}</li>}
        <li>{t('erase.rest')}</li>
        <li>{t('erase.manual')}</li>
      </ul>
      <p>{t('erase.network')}</p>
    </>
  )
}

interface ConfirmProps {
  /** What no copy may hold yet. */
  readonly toCopy: OwnState | undefined
  readonly onErase: () => void
  readonly onClose: () => void
}

function Confirm({ toCopy, onErase, onClose }: ConfirmProps) {
  const { t } = useLanguage()
  return (
    <Sheet title={t('erase.ask')} closeLabel={t('confirmCall.cancel')} onClose={onClose}>
      <p>{t('erase.final')}</p>
      {toCopy && <LastCopy {...toCopy} />}
      <p className="actions">
        <button type="button" className="button danger" onClick={onErase}>
          {t('erase.now')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('confirmCall.cancel')}
        </button>
      </p>
    </Sheet>
  )
}
