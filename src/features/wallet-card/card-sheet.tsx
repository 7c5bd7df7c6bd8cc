import { useRef } from 'react'
import { serviceSlots } from '../../domain/own-contact.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { dateOfVersion } from '../../services/version-text.ts'
import { fillPanels, printedChannels, type CardFormat, type CardLine, type CardPart } from './card-line.ts'
import { useMeasures } from './card-measures.ts'

interface CardSheetProps {
  readonly parts: readonly CardPart[]
  readonly format: CardFormat
}

/** The sheet as it comes out of the printer: panels to fold, or cards to cut. */
export function CardSheet({ parts, format }: CardSheetProps) {
  const { locale, t } = useLanguage()
  const measured = useRef<HTMLElement>(null)
  const measures = useMeasures(measured, JSON.stringify([format, locale, parts]))
  const lines = parts.flatMap((part) => part.lines)
  const { panels, left } = measures ? fillPanels(parts, format, measures) : { panels: [], left: 0 }
  return (
    <>
      {left > 0 && (
        <p role="status" className="notice notice-warning no-print">
          {t('wallet.left', { count: left })}
        </p>
      )}
      <div className={`card-measure card-sheet-${format}`} aria-hidden="true">
        <section ref={measured} className="panel">
          <Heading />
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </section>
      </div>
      <div className={`card-sheet card-sheet-${format}`}>
        {panels.map((panel) => (
          <section key={panel.lines[0]?.key} className="panel">
            {panel.kind === 'emergency' && panel.first && <Heading />}
            {panel.lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </section>
        ))}
        <BlankPanel lines={lines} />
      </div>
    </>
  )
}

function Heading() {
  const { t } = useLanguage()
  return <p className="panel-heading">{t('wallet.emergency')}</p>
}

function Line({ line }: { readonly line: CardLine }) {
  const { t } = useLanguage()
  const slot = line.slot && t(`slot.${line.slot}`)
  return (
    <div className="panel-line" data-line={line.key}>
      <strong>
        <bdi>{line.name}</bdi>
      </strong>
      {slot !== undefined && slot !== line.name && <span>{slot}</span>}
      {line.gone && <span>{t('saved.withdrawn')}</span>}
      <span className="panel-values">
        {printedChannels(line).map((value) => (
          <bdi key={value}>{value}</bdi>
        ))}
      </span>
      {line.note !== '' && (
        <span className="panel-note" dir="auto">
          {line.note}
        </span>
      )}
    </div>
  )
}

/** Lines to write on by hand: the local services that are not filled in, and whose card this is. */
function BlankPanel({ lines }: { readonly lines: readonly CardLine[] }) {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const manual = useLocalized(manifest.languages)(manifest.title)?.value ?? manifest.id
  const blanks = serviceSlots.filter((slot) => !lines.some((line) => line.slot === slot)).slice(0, 4)
  return (
    <section className="panel">
      {blanks.map((slot) => (
        <div key={slot} className="panel-blank">
          <span>{t(`slot.${slot}`)}</span>
        </div>
      ))}
      <p className="panel-origin">{t('wallet.origin', { manual, date: dateOfVersion(manifest, { locale, t }) })}</p>
    </section>
  )
}
