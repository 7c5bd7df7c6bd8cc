import { idsOfStar } from '../../domain/bookmark.ts'
import type { ContactId } from '../../domain/ids.ts'
import { noteOn } from '../../domain/personal.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useDirectory } from '../../services/use-directory.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useRead } from '../../services/use-read.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { Channels } from './channels.tsx'
import { ContactLink } from './contact-link.tsx'
import { PersonalNote } from './personal-note.tsx'

/** A contact that this version does not have: who took over, and what the person kept of it. */
export function GoneContact({ id }: { readonly id: ContactId }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const { revision } = useManual()
  const directory = useDirectory()
  const stars = useObserved(() => user.observeStars())
  const notes = useObserved(() => user.observeNotes())
  const read = useRead(id, () => directory.successor(id), revision)
  if (!stars || notes === undefined || read.status === 'loading') return null
  const star = stars.find((each) => idsOfStar(each).includes(id))
  const ids = star ? idsOfStar(star) : ([id] as const)
  const name = star?.name ?? noteOn(notes ?? [], ids)?.name
  const successor = read.status === 'ready' ? read.value : undefined
  return (
    <Page title={name ?? t('contact.notFound')} dir="auto" before={<Breadcrumb steps={[{ to: '/contacts', text: t('contacts.title') }]} />}>
      {successor && (
        <p className="notice">
          {t('contact.merged')} <ContactLink contact={successor} />
        </p>
      )}
      {!successor && name === undefined && <p>{t('entry.notFoundHint')}</p>}
      {!successor && name !== undefined && <p className="notice notice-warning">{t(star ? 'contact.withdrawn' : 'personal.withdrawn')}</p>}
      {star && !successor && <Channels id={id} channels={star.channels} name={star.name} />}
      {name !== undefined && <PersonalNote ids={ids} name={name} />}
    </Page>
  )
}
