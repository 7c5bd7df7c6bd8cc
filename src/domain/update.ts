/** How the content's coming onto the device goes, as the person is told of it. */

export type UpdateProblem =
  /** No answer at all: no network, no server. */
  | 'unreachable'
  /** The connection stood still, or the server failed. */
  | 'interrupted'
  /** An answer that is not ours: a page in place of the file, as login pages of public networks give. */
  | 'captive'
  /** Bytes that do not match their size or hash. */
  | 'altered'
  /** The file is what it should be, but not what this app can read. */
  | 'unreadable'
  /** The content is of a newer format. */
  | 'app-too-old'
  /** The device has no room. */
  | 'no-room'
  /** The device's database failed. */
  | 'storage'

export type UpdateState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'checking' }
  | { readonly phase: 'downloading'; readonly done: number; readonly total: number }
  | { readonly phase: 'activating' }
  | { readonly phase: 'failed'; readonly problem: UpdateProblem; readonly detail: string }

export type UpdateEvent =
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'activating' }
  /** `changed`: a new version is active; otherwise the device had the newest. */
  | { readonly type: 'finished'; readonly changed: boolean }
  | { readonly type: 'failed'; readonly problem: UpdateProblem; readonly detail: string }

export function nextUpdateState(state: UpdateState, event: UpdateEvent): UpdateState {
  switch (event.type) {
    case 'started':
      return { phase: 'checking' }
    case 'progress':
      // A late report of a run that has ended must not revive it.
      return state.phase === 'checking' || state.phase === 'downloading' ? { phase: 'downloading', done: event.done, total: event.total } : state
    case 'activating':
      return { phase: 'activating' }
    case 'finished':
      return { phase: 'idle' }
    case 'failed':
      return { phase: 'failed', problem: event.problem, detail: event.detail }
  }
}
