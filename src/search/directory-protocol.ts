import type { ChunkRef } from '../domain/manifest.ts'
import type { Directory } from './directory.ts'

export type DirectoryMethod = keyof Directory

/** Page to worker. */
export type DirectoryRequest =
  /** Says of which version the questions that follow are. */
  | { readonly type: 'open'; readonly contacts: readonly ChunkRef[] }
  | { readonly type: 'ask'; readonly number: number; readonly method: DirectoryMethod; readonly words: readonly unknown[] }

/** Worker to page: the answer to the question of that number. */
export type DirectoryMessage =
  | { readonly type: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly number: number; readonly detail: string }
