import { useCallback, useState, type ReactNode } from 'react'
import type { DirectoryAtHand } from '../../search/directory-client.ts'
import type { DirectoryList } from '../../search/directory.ts'
import type { GroupHead } from '../../search/grouping.ts'
import VirtualList from '../../ui/virtual-list.tsx'
import { ContactCard } from './contact-card.tsx'

interface LongGroupsProps {
  readonly directory: DirectoryAtHand
  readonly list: DirectoryList
  /** False for its beginning: it is there for a moment, and only what is seen of it is drawn. */
  readonly complete: boolean
  readonly titleOf: (head: GroupHead) => string
}

// Contacts are brought many at once, before their rows come into sight.
const least = 30
const most = 120
const usualHeight = 170

// A heading, and as many contacts as are seen below what stands above the list.
const rowsOfBeginning = (): number => Math.ceil(window.innerHeight / 320)

// A place names its contact in every list; a heading is as high as the one it stands in for.
const itself = (row: number): number => row

/** A long list: only the rows near the screen are in the document, and only their contacts are on the page. */
export function LongGroups({ directory, list, complete, titleOf }: LongGroupsProps) {
  const { rows, groups } = list
  const [, setBrought] = useState(0)
  const [failure, setFailure] = useState<unknown>()
  const bring = useCallback(
    (from: number, to: number) => {
      const around = (rest: number): readonly number[] => rows.slice(Math.max(0, from - rest), to + rest)
      if (around(least).every((row) => row < 0 || directory.contact(row))) return
      directory.bring(around(most)).then((came) => came && setBrought((count) => count + 1), setFailure)
    },
    [directory, rows],
  )
  if (failure !== undefined) throw failure
  const draw = (row: number): ReactNode => {
    const head = row < 0 ? groups[-1 - row] : undefined
    if (head) return <h2 className="group-title">{titleOf(head)}</h2>
    const contact = directory.contact(row)
    return contact ? <ContactCard contact={contact} /> : <div className="card card-coming" />
  }
  if (complete) {
    return (
      <VirtualList items={rows} keyOf={itself} estimate={usualHeight} onRange={bring}>
        {draw}
      </VirtualList>
    )
  }
  // Not measured: that takes a slow phone as long as all the rest. Each row stands where it will stand in the whole list.
  return (
    <ul className="list list-begun">
      {rows.slice(0, rowsOfBeginning()).map((row) => (
        <li key={row}>{draw(row)}</li>
      ))}
    </ul>
  )
}
