import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { EntryId } from '../../domain/ids.ts'
import { useEntryAddress } from './entry-address.ts'

interface EntryLinkProps {
  readonly id: EntryId
  readonly anchor?: string | undefined
  readonly children: ReactNode
}

/** A link to another entry; its address needs the entry's topic, which the catalogue knows. */
export function EntryLink({ id, anchor, children }: EntryLinkProps) {
  const address = useEntryAddress(id)
  return address === undefined ? <span>{children}</span> : <Link to={anchor === undefined ? address : `${address}#${anchor}`}>{children}</Link>
}
