import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'

/** What can go wrong with one answer. */
export type Fault =
  /** An error, with a short text. */
  | { readonly kind: 'status'; readonly status: number; readonly headers?: OutgoingHttpHeaders }
  /** A login page with status 200 in place of the file, as networks of hotels send. */
  | { readonly kind: 'html200' }
  | { readonly kind: 'redirect'; readonly to: string }
  /**
   * The beginning of the file only. With `length` the browser can tell by the Content-Length; with `chunked` the answer
   * looks complete, and only a check of the bytes can tell.
   */
  | { readonly kind: 'truncate'; readonly fraction: number; readonly framing: 'length' | 'chunked' }
  /** As many bytes as the file has, one of them another. */
  | { readonly kind: 'wrongBytes' }
  /** The beginning, then nothing more, the connection open. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** The beginning, then a broken connection. */
  | { readonly kind: 'reset'; readonly afterBytes: number }

const loginPage = '<!doctype html><title>Free Wi-Fi</title><h1>Please log in to use this network</h1>\n'

const bytesOf = (chunk: unknown): Buffer => (typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0))

// What would make the answer something else than the plain, whole file.
const conditions = ['accept-encoding', 'if-none-match', 'if-modified-since', 'range']

/** Lets a handler answer without sending anything, and gives the body it would have sent: the whole file, uncompressed. */
function genuineBody(handler: RequestListener, request: IncomingMessage, response: ServerResponse): Promise<Buffer> {
  for (const name of conditions) delete request.headers[name]
  const { writeHead, write, end } = response
  const parts: Buffer[] = []
  return new Promise((resolve) => {
    response.writeHead = (status: number, headers?: unknown) => {
      response.statusCode = status
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value))
      return response
    }
    response.write = (chunk: unknown) => {
      parts.push(bytesOf(chunk))
      return true
    }
    response.end = (chunk?: unknown) => {
      Object.assign(response, { writeHead, write, end })
      parts.push(bytesOf(chunk))
      resolve(Buffer.concat(parts))
      return response
    }
    handler(request, response)
  })
}

function withOneByteChanged(body: Buffer): Buffer {
  const changed = Buffer.from(body)
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}

function sendLoginPage(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(loginPage)
}

/** Sends the beginning of an answer, its header naming the whole length, and then does what else is to be done. */
function sendBeginning(response: ServerResponse, body: Buffer, bytes: number, then: () => void): void {
  response.setHeader('Content-Length', body.length)
  response.flushHeaders()
  if (bytes > 0) response.write(body.subarray(0, bytes), then)
  else setImmediate(then)
}

/** Answers a request wrongly in the given way; what `handler` would have answered is the material. */
export async function answerWithFault(fault: Fault, handler: RequestListener, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (fault.kind === 'status') return void response.writeHead(fault.status, { 'Content-Type': 'text/plain', ...fault.headers }).end('fault\n')
  if (fault.kind === 'redirect') return void response.writeHead(302, { Location: fault.to }).end()
  if (fault.kind === 'html200') return sendLoginPage(response)
  const body = await genuineBody(handler, request, response)
  if (fault.kind === 'wrongBytes') return void response.end(withOneByteChanged(body))
  if (fault.kind === 'stall') return sendBeginning(response, body, fault.afterBytes, () => undefined)
  if (fault.kind === 'reset') return sendBeginning(response, body, fault.afterBytes, () => request.socket.resetAndDestroy())
  const bytes = Math.floor(body.length * fault.fraction)
  if (fault.framing === 'length') return sendBeginning(response, body, bytes, () => request.socket.end())
  response.removeHeader('Content-Length')
  response.end(body.subarray(0, bytes))
}
