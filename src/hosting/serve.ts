/** `tsx src/hosting/serve.ts [--port 4173] [--host 127.0.0.1]`: serves the built site and prints its address. */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { builtBase } from './built-base.ts'
import { listenNear, portOf } from './listen.ts'
import { createSiteHandler } from './static-server.ts'

const usualPort = 4173
const portsToTry = 20
const thisMachine = '127.0.0.1'

interface Wish {
  /** Undefined when none was asked for: then any free one near the usual one will do. */
  readonly port: number | undefined
  readonly host: string
}

function readWish(): Wish {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string', default: thisMachine } } })
  if (values.port === undefined) return { port: undefined, host: values.host }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port is "${values.port}"; it has to be a number from 1 to 65535`)
  return { port, host: values.host }
}

async function serve({ port, host }: Wish): Promise<string> {
  const dir = fileURLToPath(new URL('../../dist', import.meta.url))
  const base = await builtBase(dir)
  if (base === undefined) throw new Error('there is nothing to serve yet: run "npm run build" first')
  const server = createServer(createSiteHandler({ dir, base }))
  await listenNear(server, port ?? usualPort, host, port === undefined ? portsToTry : 1)
  return `http://${host.includes(':') ? `[${host}]` : host.replace(thisMachine, 'localhost')}:${portOf(server)}${base}`
}

try {
  console.log(`The manual is at ${await serve(readWish())}\nCtrl+C ends it.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
