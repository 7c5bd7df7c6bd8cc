import { serviceSlots } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { dateOfVersion } from '../../services/version-text.ts'
import { panelsOf, printedChannels, type CardFormat, type CardLine } from './card-line.ts'

/** The sheet as it comes out of the printer: panels to fold, or cards to cut. */
export function CardSheet({ lines, format }: { readonly lines: readonly CardLine[]; readonly format: CardFormat }) {
  const { t } = useLanguage()
  const { panels, left } = panelsOf(lines, format)
  return (
    <>
      {left > 0 && <p className="notice notice-warning no-print">{t('wallet.left', { count: left })}</p>}
      <div className={`card-sheet card-sheet-${format}`}>
        {panels.map((panel, index) => (
          <Panel key={panel[0]?.key ?? index} lines={panel} />
        ))}
        <BlankPanel lines={lines} />
      </div>
    </>
  )
}

function Panel({ lines }: { readonly lines: readonly CardLine[] }) {
  const { t } = useLanguage()
  return (
    <section className="panel">
      {lines.map((line) => (
        <div key={line.key} className="panel-line">
          <strong dir="auto">{line.name}</strong>
          {line.slot !== undefined && t(`slot.${line.slot}`) !== line.name && <span>{t(`slot.${line.slot}`)}</span>}
          {line.gone && <span>{t('saved.withdrawn')}</span>}
          {printedChannels(line).map((value) => (
            <bdi key={value}>{value}</bdi>
          ))}
          {line.note !== '' && (
            <span className="panel-note" dir="auto">
              {line.note}
            </span>
          )}
        </div>
      ))}
    </section>
  )
}

/** Lines to write on by hand: the local services that are not filled in, and whose card this is. */
function BlankPanel({ lines }: { readonly lines: readonly CardLine[] }) {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const blanks = serviceSlots.filter((slot) => !lines.some((line) => line.slot === slot)).slice(0, 4)
  return (
    <section className="panel">
      {blanks.map((slot) => (
        <div key={slot} className="panel-blank">
          <span>{t(`slot.${slot}`)}</span>
        </div>
      ))}
      <p className="panel-origin">{t('wallet.origin', { date: dateOfVersion(manifest, { locale, t }) })}</p>
    </section>
  )
}
