import type { Contact } from '../../domain/contact.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import type { UnitsAround } from '../../search/directory.ts'
import { useManual } from '../../services/manual.ts'
import { ContactLink } from './contact-link.tsx'

/** Where a unit stands: the units above it, itself, and the units right below. */
export function UnitTree({ contact, units: { above, below } }: { readonly contact: Contact; readonly units: UnitsAround }) {
  const { t } = useLanguage()
  if (above.length + below.length === 0) return null
  return (
    <section aria-labelledby="units">
      <h2 id="units">{t('contact.units')}</h2>
      <Branch above={above} contact={contact} below={below} />
    </section>
  )
}

interface BranchProps {
  readonly above: readonly Contact[]
  readonly contact: Contact
  readonly below: readonly Contact[]
}

function Branch({ above: [top, ...rest], contact, below }: BranchProps) {
  return (
    <ul className="tree">
      <li>
        {top ? (
          <>
            <ContactLink contact={top} />
            <Branch above={rest} contact={contact} below={below} />
          </>
        ) : (
          <Here contact={contact} below={below} />
        )}
      </li>
    </ul>
  )
}

function Here({ contact, below }: Omit<BranchProps, 'above'>) {
  const name = useLocalized(useManual().manifest.languages)(contact.name)
  return (
    <>
      <strong aria-current="page" lang={name?.lang} dir={name && directionOf(name.lang)}>
        {name?.value ?? contact.id}
      </strong>
      {below.length > 0 && (
        <ul className="tree">
          {below.map((unit) => (
            <li key={unit.id}>
              <ContactLink contact={unit} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
