import { useContext, useState } from 'react'
import { Link } from 'react-router'
import type { ContactId } from '../../domain/ids.ts'
import { lastUses, oftenUsed, type ContactUse } from '../../domain/personal.ts'
import { reachesOf, usedFirst } from '../../domain/reach.ts'
import { formatAgo } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useKept, type KeptContact } from '../../services/kept-contacts.ts'
import { contactPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { QuickActions } from './quick-actions.tsx'
import { StarButton } from './star-button.tsx'
import { StarsContext } from './stars-context.ts'

const shown = 5

/** Who was called or written to lately, and who is used so often that a star would save time. */
export function RecentContacts({ uses, counted }: { readonly uses: readonly ContactUse[]; readonly counted: boolean }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const starred = useContext(StarsContext)
  const [now] = useState(() => Date.now())
  const last = lastUses(uses).slice(0, shown)
  const often = oftenUsed(uses, now)
  const kept = useKept([...last, ...often].map(({ contact, name, channel }) => ({ contact, name, channels: [channel] })))
  if (!counted) {
    return (
      <button type="button" className="button" onClick={() => attempt(user.choose({ countUses: true }))}>
        {t('recent.start')}
      </button>
    )
  }
  if (!kept || !starred || last.length === 0) return null
  const unstarred = often.filter(({ contact }) => !keptFor(contact, kept)?.ids.some((id) => starred.has(id))).slice(0, 3)
  const stop = async (): Promise<void> => {
    await user.clearUses()
    await user.choose({ countUses: false })
    announce(t('recent.stopped'))
  }
  return (
    <details className="recent">
      <summary>{t('recent.title')}</summary>
      {unstarred.length > 0 && <UseList title={t('recent.often')} uses={unstarred} kept={kept} now={now} />}
      <UseList title={t('recent.last')} uses={last} kept={kept} now={now} />
      <p className="row-more">{t('recent.private')}</p>
      <button type="button" className="button" onClick={() => attempt(stop())}>
        {t('recent.stop')}
      </button>
    </details>
  )
}

const keptFor = (id: ContactId, kept: readonly KeptContact[]): KeptContact | undefined => kept.find((each) => each.id === id)

interface UseListProps {
  readonly title: string
  readonly uses: readonly ContactUse[]
  readonly kept: readonly KeptContact[]
  readonly now: number
}

function UseList({ title, uses, kept, now }: UseListProps) {
  return (
    <>
      <h3 className="group-title">{title}</h3>
      <ul className="list">
        {uses.map((use) => {
          const found = keptFor(use.contact, kept)
          return (
            <li key={use.contact} className="recent-row">
              {found && <UsedContact use={use} kept={found} now={now} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A contact that was used, to be reached again: by the same channel where it still has it. */
function UsedContact({ use: { channel, at }, kept, now }: { readonly use: ContactUse; readonly kept: KeptContact; readonly now: number }) {
  const { locale, t } = useLanguage()
  const { ids, name, numbers, channels, state } = kept
  return (
    <>
      <Link className="row" to={contactPath(ids[0])}>
        <span className="row-text">
          <span className="row-title">
            <bdi>{name}</bdi>
          </span>
          <span className="row-more">{[t(`channel.${channel.type}`), formatAgo(at, now, locale)].join(' · ')}</span>
          {state === 'gone' && <span className="mark">{t('saved.withdrawn')}</span>}
        </span>
      </Link>
      {/* Of one that is gone, what was used is all that is known, and not whether the manual ever said it. */}
      {state !== 'gone' && (
        <>
          <StarButton ids={ids} name={name} channels={channels} />
          <QuickActions id={ids[0]} name={name} reaches={usedFirst(reachesOf(numbers, channels, state === 'own'), channel)} />
        </>
      )}
    </>
  )
}
