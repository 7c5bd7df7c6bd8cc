import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { listen, portOf } from '../../src/hosting/listen.ts'
import { createSiteHandler } from '../../src/hosting/static-server.ts'
import { answerWithFault, type Fault } from './faults.ts'

const host = '127.0.0.1'

export interface LoggedRequest {
  readonly method: string
  /** With query, as it was asked for. */
  readonly path: string
  readonly status: number
  /** Everything that went over the connection for this answer: head and body, as compressed as it was sent. */
  readonly bytes: number
}

export interface FaultRule {
  /** A whole path, or a pattern for several. */
  readonly path: string | RegExp
  readonly fault: Fault
  /** How many answers are to be wrong; all of them when absent. */
  readonly times?: number
}

/** A site that a test can stop, start again, break and deploy anew, always at the same address. */
export interface TestSite {
  /** `http://127.0.0.1:<port>`, with no slash at the end. */
  readonly origin: string
  /** The address of the app: origin and base. */
  readonly url: string
  /** Every request answered so far, or broken off, in the order in which they ended. */
  readonly log: readonly LoggedRequest[]
  clearLog(): void
  /** Ends as a server ends whose plug is pulled: open connections break. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Answers from another folder from now on, as after a deploy. */
  serve(dir: string): void
  /** Makes answers wrong. Of several rules for one path the newest counts. */
  break(rule: FaultRule): void
  /** Takes back all faults. */
  heal(): void
}

interface Options {
  readonly dir: string
  /** `/`, or `/manual/` for a sub-path. */
  readonly base?: string
  /** Any free one when absent. */
  readonly port?: number
}

function followRequest(request: IncomingMessage, response: ServerResponse, log: LoggedRequest[]): void {
  const before = request.socket.bytesWritten
  const { method = '', url: path = '' } = request
  response.once('close', () => log.push({ method, path, status: response.statusCode, bytes: request.socket.bytesWritten - before }))
}

/** The faults in force, and the one for a path. */
function createFaults() {
  let rules: (FaultRule & { left: number })[] = []
  const fits = (pattern: string | RegExp, path: string): boolean => (typeof pattern === 'string' ? pattern === path : pattern.test(path))
  return {
    add: (rule: FaultRule): void => void rules.unshift({ ...rule, left: rule.times ?? Infinity }),
    clear: (): void => void (rules = []),
    take: (path: string): Fault | undefined => {
      const rule = rules.find((each) => each.left > 0 && fits(each.path, path))
      if (rule) rule.left--
      return rule?.fault
    },
  }
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Starts a site that serves `dir` on this machine only. */
export async function startTestSite({ dir, base = '/', port = 0 }: Options): Promise<TestSite> {
  let handler = createSiteHandler({ dir, base })
  const log: LoggedRequest[] = []
  const faults = createFaults()
  const answer: RequestListener = (request, response) => {
    followRequest(request, response, log)
    const fault = faults.take((request.url ?? '').split('?', 1).join())
    if (fault) void answerWithFault(fault, handler, request, response)
    else handler(request, response)
  }
  let server = createServer(answer)
  await listen(server, port, host)
  const fixedPort = portOf(server)
  const origin = `http://${host}:${fixedPort}`
  return {
    origin,
    url: origin + base,
    log,
    clearLog: () => void log.splice(0),
    stop: () => close(server),
    start: async () => {
      server = createServer(answer)
      await listen(server, fixedPort, host)
    },
    serve: (folder) => void (handler = createSiteHandler({ dir: folder, base })),
    break: faults.add,
    heal: faults.clear,
  }
}
