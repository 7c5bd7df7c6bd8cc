import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Term } from '../../domain/glossary.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useTermAddress } from './use-term-address.ts'

/** What a term of the glossary means, in the reader's language where it is known in it. */
export function TermSheet({ id, word, onClose }: { readonly id: string; readonly word: ReactNode; readonly onClose: () => void }) {
  const { t } = useLanguage()
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const term = useRead(id, () => reader.term(manifest, id), revision)
  return (
    <Sheet title={word} closeLabel={t('term.close')} onClose={onClose}>
      {term.status === 'ready' && (term.value ? <Explanation term={term.value} onFollow={onClose} /> : <p>{t('term.unknown')}</p>)}
    </Sheet>
  )
}

function Explanation({ term, onFollow }: { readonly term: Term; readonly onFollow: () => void }) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const name = localized(term.term)
  const definition = localized(term.definition)
  const address = useTermAddress(term)
  return (
    <>
      <p lang={name?.lang} dir={name && directionOf(name.lang)}>
        <strong>{name?.value}</strong>
      </p>
      {definition && (
        <p lang={definition.lang} dir={directionOf(definition.lang)}>
          {definition.value}
        </p>
      )}
      {address !== undefined && (
        <p>
          <Link className="button" to={address} onClick={onFollow}>
            {t('term.readMore')}
          </Link>
        </p>
      )}
    </>
  )
}
