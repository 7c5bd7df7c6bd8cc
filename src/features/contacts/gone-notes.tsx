import { useLanguage } from '../../i18n/language.ts'
import { useKept } from '../../services/kept-contacts.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { KeptContactRow } from './kept-contact-row.tsx'
import { useStarredIds } from './stars-context.ts'

/** What the person noted on contacts that are gone and have no star: nothing else would lead there any more. */
export function GoneNotes() {
  const { t } = useLanguage()
  const { user } = useServices()
  const notes = useObserved(() => user.observeNotes())
  const starred = useStarredIds()
  const loose = starred && notes?.filter(({ contact }) => !starred.has(contact))
  const gone = useKept(loose?.map(({ contact, name }) => ({ contact, name, channels: [] })))?.filter(({ state }) => state === 'gone') ?? []
  if (gone.length === 0) return null
  return (
    <section aria-labelledby="gone-notes">
      <h2 id="gone-notes" className="group-title">
        {t('personal.gone')}
      </h2>
      <ul className="list">
        {gone.map((each) => (
          <li key={each.id}>
            <KeptContactRow kept={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}
