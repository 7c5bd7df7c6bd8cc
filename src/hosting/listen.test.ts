import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { listen, listenNear, portOf } from './listen.ts'

const host = '127.0.0.1'
const servers = [createServer(), createServer()] as const
afterEach(() => servers.forEach((server) => server.close()))

test('a taken port is passed over for the next free one, or named', async () => {
  const [first, second] = servers
  await listen(first, 0, host)
  await expect(listenNear(second, portOf(first), host, 1)).rejects.toThrow(`port ${portOf(first)} on ${host} is taken`)
  await listenNear(second, portOf(first), host, 20)
  expect(portOf(second)).toBeGreaterThan(portOf(first))
})
