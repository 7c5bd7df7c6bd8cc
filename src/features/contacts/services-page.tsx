import { Link } from 'react-router'
import { ownInOrder, serviceSlots, type OwnContact, type ServiceSlot } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { ownPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { OwnCard } from './own-card.tsx'

/** The local services card: blanks to fill in on arrival, and what was filled in, to call or to print. */
export function ServicesPage() {
  const { t } = useLanguage()
  const { user } = useServices()
  const own = useObserved(() => user.observeOwn())
  if (own === undefined) return null
  return (
    <Page title={t('services.title')} before={<Breadcrumb steps={[{ to: '/contacts', text: t('contacts.title') }]} />}>
      <p className="lead">{t('services.why')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('entry.print')}
        </button>
      </p>
      {serviceSlots.map((slot) => (
        <Slot key={slot} slot={slot} filled={ownInOrder(own ?? []).filter((each) => each.slot === slot)} />
      ))}
    </Page>
  )
}

function Slot({ slot, filled }: { readonly slot: ServiceSlot; readonly filled: readonly OwnContact[] }) {
  const { t } = useLanguage()
  const name = t(`slot.${slot}`)
  return (
    <section className="slot">
      <h2 className="group-title">{name}</h2>
      {filled.map((own) => (
        <OwnCard key={own.id} own={own} />
      ))}
      {filled.length === 0 && <p className="blank" aria-hidden="true" />}
      <Link className="button" to={`${ownPath('new')}?slot=${slot}`} aria-label={t('services.fillName', { name })}>
        {t(filled.length === 0 ? 'services.fill' : 'services.another')}
      </Link>
    </section>
  )
}
