import { useState } from 'react'
import { firstToCall } from '../../domain/coverage.ts'
import type { Contact } from '../../domain/contact.ts'
import { ownInOrder, type OwnContact } from '../../domain/own-contact.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useKeptContacts, type KeptContact } from '../../services/kept-contacts.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useDirectory } from '../../services/use-directory.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useRead } from '../../services/use-read.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { CardSheet } from './card-sheet.tsx'
import { formats, type CardFormat, type CardLine, type CardPart } from './card-line.ts'

/** A card for the wallet, on paper: whom to call in an emergency, and the starred contacts. */
export function WalletPage() {
  const { t } = useLanguage()
  const parts = useCardParts()
  const [format, setFormat] = useState<CardFormat>('fold')
  if (!parts) return null
  return (
    <Page title={t('wallet.title')} before={<Breadcrumb steps={[{ to: '/saved', text: t('saved.title') }]} />}>
      <div className="no-print">
        <p className="lead">{t('wallet.why')}</p>
        <Choice legend={t('wallet.format')} options={formats.map((value) => ({ value, text: t(`wallet.${value}`) }))} value={format} onChange={setFormat} inline />
        <p className="actions">
          <button type="button" className="button button-main" onClick={() => window.print()}>
            {t('entry.print')}
          </button>
        </p>
        <p className="row-more">{t(`wallet.${format}Hint`)}</p>
      </div>
      <CardSheet parts={parts} format={format} />
    </Page>
  )
}

// More offices than these would leave no room for what the person chose; they come last.
const officesFirst = 3

const ownLine = ({ id, slot, name, note, channels }: OwnContact): CardLine => ({ key: id, ...(slot && { slot }), name, note, channels })

/** What stands on the card: whom to call in an emergency, then the stars. */
function useCardParts(): CardPart[] | undefined {
  const { user } = useServices()
  const { manifest, revision } = useManual()
  const localized = useLocalized(manifest.languages)
  const own = useObserved(() => user.observeOwn())
  const choices = useObserved(() => user.observeChoices())
  const kept = useKeptContacts()
  const directory = useDirectory()
  const cover = useRead(choices && (choices.country ?? 'anywhere'), () => directory.cover(choices?.country), revision)
  if (own === undefined || !choices || !kept || cover.status === 'loading') return undefined
  const offices = cover.status === 'ready' ? firstToCall(cover.value) : []
  const services = ownInOrder(own ?? []).filter((each) => each.slot !== undefined)
  // A starred office carries the person's own numbers for it.
  const officeLine = ({ id, name, channels }: Contact): CardLine => {
    const star = kept.find((each) => each.ids.includes(id))
    return star ? keptLine(star) : { key: id, name: localized(name)?.value ?? id, note: '', channels }
  }
  const emergency = [...offices.slice(0, officesFirst).map(officeLine), ...services.map(ownLine)]
  const others = [...kept.map(keptLine), ...offices.slice(officesFirst).map(officeLine)]
  const seen = new Set(emergency.map(({ key }) => key))
  return [
    { kind: 'emergency', lines: emergency },
    { kind: 'starred', lines: others.filter(({ key }) => !seen.has(key) && seen.add(key)) },
  ]
}

const keptLine = ({ id, name, note, numbers, channels, state }: KeptContact): CardLine => ({ key: id, name, note, channels: [...numbers, ...channels], gone: state === 'gone' })
