import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that listens over TCP has an address with a port; one on a socket file or none has not. */
export function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port')
  return address.port
}

/**
 * Makes a server listen; resolves when it does.
 * @param port 0 for any free one
 * @throws the system's error, with the code EADDRINUSE for a port that is taken
 */
export const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/**
 * Makes a server listen on the first free port from `port` on.
 * @throws when `tries` ports in a row are taken
 */
export async function listenNear(server: Server, port: number, host: string, tries: number): Promise<void> {
  try {
    await listen(server, port, host)
  } catch (error) {
    if (!isTaken(error)) throw error
    if (tries <= 1) throw new Error(`port ${port} on ${host} is taken by another program`, { cause: error })
    await listenNear(server, port + 1, host, tries - 1)
  }
}
