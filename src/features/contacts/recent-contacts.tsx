import { useState } from 'react'
import { Link } from 'react-router'
import { lastUses, oftenUsed, type ContactUse } from '../../domain/personal.ts'
import { formatAgo } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { contactPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { StarButton } from './star-button.tsx'
import { useStarredIds } from './stars-context.ts'

const shown = 5

/** Who was called or written to lately, and who is used so often that a star would save time. */
export function RecentContacts() {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const uses = useObserved(() => user.observeUses())
  const choices = useObserved(() => user.observeChoices())
  const starred = useStarredIds()
  const [now] = useState(() => Date.now())
  if (choices?.countUses === false) {
    return (
      <button type="button" className="button" onClick={() => void user.choose({ countUses: true })}>
        {t('recent.start')}
      </button>
    )
  }
  if (!uses || !starred || uses.length === 0) return null
  const often = oftenUsed(uses, now).filter((use) => !starred.has(use.contact)).slice(0, 3)
  const stop = async (): Promise<void> => {
    await user.clearUses()
    await user.choose({ countUses: false })
    announce(t('recent.stopped'))
  }
  return (
    <details className="recent">
      <summary>{t('recent.title')}</summary>
      {often.length > 0 && <UseList title={t('recent.often')} uses={often} now={now} />}
      <UseList title={t('recent.last')} uses={lastUses(uses).slice(0, shown)} now={now} />
      <p className="row-more">{t('recent.private')}</p>
      <button type="button" className="button" onClick={() => void stop()}>
        {t('recent.stop')}
      </button>
    </details>
  )
}

function UseList({ title, uses, now }: { readonly title: string; readonly uses: readonly ContactUse[]; readonly now: number }) {
  const { locale, t } = useLanguage()
  return (
    <>
      <h3 className="group-title">{title}</h3>
      <ul className="list">
        {uses.map(({ contact, name, channel, at }) => (
          <li key={contact} className="recent-row">
            <Link className="row" to={contactPath(contact)}>
              <span className="row-text">
                <bdi className="row-title">{name}</bdi>
                <span className="row-more">
                  {[t(`channel.${channel.type}`), formatAgo(at, now, locale)].join(' · ')}
                </span>
              </span>
            </Link>
            <StarButton ids={[contact]} name={name} channels={[channel]} />
          </li>
        ))}
      </ul>
    </>
  )
}
