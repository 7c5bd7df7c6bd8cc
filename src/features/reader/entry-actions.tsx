import { ALargeSmall, Bookmark, BookmarkCheck, Printer, Share2 } from 'lucide-react'
import type { EntryBody } from '../../domain/entry.ts'
import type { Key } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../i18n/language.ts'
import { SavedEntries, useSaved } from '../../services/saved-entries.tsx'
import { useServices } from '../../services/services.ts'
import { textSizes } from '../../storage/settings.ts'
import { copyText } from '../../ui/copy.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'

/** What can be done with an entry: keep it, hand its address on, print it, read it larger. */
export function EntryActions({ body }: { readonly body: EntryBody }) {
  const { t } = useLanguage()
  const { settings } = useServices()
  const announce = useAnnounce()
  const larger = (): void => {
    const next = textSizes[(textSizes.indexOf(settings.get().textSize) + 1) % textSizes.length] ?? 'normal'
    settings.set({ textSize: next })
    announce(`${t('entry.textSize')}: ${t(`textSize.${next}`)}`)
  }
  return (
    <div className="actions">
      <SavedEntries>
        <SaveButton body={body} />
      </SavedEntries>
      <button type="button" className="button" onClick={() => void share(body.title).then((said) => said && announce(t(said)))}>
        <Share2 aria-hidden="true" className="icon" />
        {t('entry.share')}
      </button>
      <button type="button" className="button-icon" aria-label={t('entry.print')} title={t('entry.print')} onClick={() => window.print()}>
        <Printer aria-hidden="true" className="icon" />
      </button>
      <button type="button" className="button-icon" aria-label={t('entry.textSize')} title={t('entry.textSize')} onClick={larger}>
        <ALargeSmall aria-hidden="true" className="icon" />
      </button>
    </div>
  )
}

function SaveButton({ body: { id, topic, title } }: { readonly body: EntryBody }) {
  const { t } = useLanguage()
  const { saved, toggle } = useSaved({ entry: id, topic, title })
  const Icon = saved ? BookmarkCheck : Bookmark
  return (
    <button type="button" className="button" aria-pressed={saved} onClick={toggle}>
      <Icon aria-hidden="true" className="icon" />
      {saved ? t('entry.saved') : t('entry.save')}
    </button>
  )
}

/** Hands on the address by the system's own sheet, or copies it where there is none. Returns what to say, if anything. */
async function share(title: string): Promise<Key | undefined> {
  const url = location.href
  if (typeof navigator.share === 'function') {
    // Rejects when the person closes the sheet: nothing to say then.
    await navigator.share({ title, url }).catch(() => undefined)
    return undefined
  }
  return (await copyText(`${title}\n${url}`)) ? 'entry.linkCopied' : 'contact.copyFailed'
}
