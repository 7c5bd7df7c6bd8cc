import { useState } from 'react'
import { whoCovers } from '../../domain/coverage.ts'
import type { Contact } from '../../domain/contact.ts'
import { ownInOrder, type OwnContact } from '../../domain/own-contact.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useKeptContacts, type KeptContact } from '../../services/kept-contacts.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useRead } from '../../services/use-read.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { CardSheet } from './card-sheet.tsx'
import { formats, type CardFormat, type CardLine } from './card-line.ts'

/** A card for the wallet: the local services, the starred contacts and the offices for the country, on paper. */
export function WalletPage() {
  const { t } = useLanguage()
  const lines = useCardLines()
  const [format, setFormat] = useState<CardFormat>('fold')
  if (!lines) return null
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
      <CardSheet lines={lines} format={format} />
    </Page>
  )
}

const ownLine = ({ id, slot, name, note, channels }: OwnContact): CardLine => ({ key: id, ...(slot && { slot }), name, note, channels })

/** What stands on the card: local services first, then the stars, then who covers the country. */
function useCardLines(): CardLine[] | undefined {
  const { reader, user } = useServices()
  const { manifest, revision } = useManual()
  const localized = useLocalized(manifest.languages)
  const own = useObserved(() => user.observeOwn())
  const choices = useObserved(() => user.observeChoices())
  const kept = useKeptContacts()
  const directory = useRead(choices?.country && 'all', () => reader.contacts(manifest), revision)
  if (own === undefined || !choices || !kept || (choices.country !== undefined && directory.status === 'loading')) return undefined
  const cover = choices.country !== undefined && directory.status === 'ready' ? whoCovers(choices.country, directory.value) : undefined
  const services = ownInOrder(own ?? []).filter((each) => each.slot !== undefined)
  const stars = kept.filter((each) => !services.some((service) => service.id === each.id))
  const starLine = ({ id, name, note, numbers, channels, state }: KeptContact): CardLine => ({ key: id, name, note, channels: [...numbers, ...channels], gone: state === 'gone' })
  const listLine = ({ id, name, channels }: Contact): CardLine => ({ key: id, name: localized(name)?.value ?? id, note: '', channels })
  const offices = cover ? [...cover.country, ...cover.regional, ...cover.subRegional, ...cover.others].filter((each) => !kept.some(({ ids }) => ids.includes(each.id))) : []
  return [...services.map(ownLine), ...stars.map(starLine), ...offices.map(listLine)]
}
