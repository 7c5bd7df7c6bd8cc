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
  {
    name: 'personal notes and numbers, groups of contacts, uses, own contacts and choices for the directory',
    version: 2,
    stores: { notes: 'contact', groups: 'id', uses: '++id, at', own: 'id', choices: 'key' },
  },
]

export function applyMigrations(database: Dexie): void {
  for (const { version, stores } of userMigrations) database.version(version).stores({ ...stores })
}
