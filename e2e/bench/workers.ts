import type { CDPSession } from '@playwright/test'

/** Another thread of a page, to be asked through the page's own session. */
export interface WorkerSession {
  readonly name: string
  send(method: string): Promise<unknown>
}

interface Attached {
  readonly sessionId: string
  readonly targetInfo: { readonly type: string; readonly title: string; readonly url: string }
}

/** Asks one worker, whose answers come among the page's messages. */
function sessionOf(devtools: CDPSession, { sessionId, targetInfo }: Attached): WorkerSession {
  let last = 0
  return {
    name: targetInfo.title || targetInfo.url,
    send: (method) =>
      new Promise((resolve) => {
        const id = ++last
        const receive = ({ sessionId: from, message }: { readonly sessionId: string; readonly message: string }): void => {
          const answer = JSON.parse(message) as { readonly id?: number; readonly result?: unknown }
          if (from !== sessionId || answer.id !== id) return
          devtools.off('Target.receivedMessageFromTarget', receive)
          resolve(answer.result)
        }
        devtools.on('Target.receivedMessageFromTarget', receive)
        void devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      }),
  }
}

/** The dedicated workers that a page has now. */
export async function workersOf(devtools: CDPSession): Promise<WorkerSession[]> {
  const workers: WorkerSession[] = []
  const attach = (attached: Attached): void => {
    if (attached.targetInfo.type === 'worker') workers.push(sessionOf(devtools, attached))
  }
  devtools.on('Target.attachedToTarget', attach)
  // Those that run already are reported before this is answered.
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  devtools.off('Target.attachedToTarget', attach)
  return workers
}
