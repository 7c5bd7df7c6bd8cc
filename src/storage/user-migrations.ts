import type Dexie from 'dexie'

/** A step of the user database's schema. Steps are only ever added; a released one is never edited. */
interface Migration {
  readonly name: string
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
}

export const userMigrations: readonly Migration[] = [
  {
    name: 'stars, saved entries, visits and ticks',
    version: 1,
    stores: { stars: 'contact', saved: 'entry', visits: 'entry, at', ticks: '[entry+task], entry' },
  },
]

export function applyMigrations(database: Dexie): void {
  for (const { version, stores } of userMigrations) database.version(version).stores({ ...stores })
}
