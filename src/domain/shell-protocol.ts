/** What the page and the service worker say to each other of the app's own files, the shell. */

export type ShellRequest =
  /** Lets a waiting version take over. */
  | { readonly type: 'SKIP_WAITING' }
  /** Asks whether every file of the shell is stored; answered on the port that comes with it. */
  | { readonly type: 'CHECK_SHELL' }

/** `lacking`: files are gone, and are being brought again; `whole` or `failed` follows. */
export type ShellAnswer = 'whole' | 'lacking' | 'failed'
