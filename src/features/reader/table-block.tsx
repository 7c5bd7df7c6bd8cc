import type { Alignment, Block, Inline } from '../../domain/blocks.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Inlines } from './inlines.tsx'
import { languageMarks, useOwnWords, useTextLanguage } from './text-language.ts'

/** A table. On a narrow screen it scrolls by itself, also by keyboard, and the page does not. */
export function TableBlock({ block }: { readonly block: Block & { kind: 'table' } }) {
  const { t } = useLanguage()
  const ownWords = useOwnWords()
  const language = languageMarks(useTextLanguage())
  const alignOf = (column: number): Alignment | undefined => block.align?.[column] ?? undefined
  return (
    <div className="table-frame" role="group" lang={ownWords.lang} dir={language.dir} aria-label={t('entry.tableScroll')} tabIndex={0}>
      <table {...language}>
        <thead>
          <tr>
            {block.head.map((cell, column) => (
              <th key={column} scope="col" data-align={alignOf(column)}>
                <Inlines content={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <Row key={index} cells={row} alignOf={alignOf} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ cells, alignOf }: { readonly cells: readonly (readonly Inline[])[]; readonly alignOf: (column: number) => Alignment | undefined }) {
  return (
    <tr>
      {cells.map((cell, column) => (
        <td key={column} data-align={alignOf(column)}>
          <Inlines content={cell} />
        </td>
      ))}
    </tr>
  )
}
