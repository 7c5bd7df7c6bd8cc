import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { TLSSocket } from 'node:tls'
import sirv from 'sirv'
import { cacheControlOf, revalidate, securityHeaders, transportHeaders, type Headers } from './headers.ts'
import { isPagePath } from './page-path.ts'

export interface SiteOptions {
  /** The folder of the built site. Files are looked up at each request, so a new build is served at once. */
  readonly dir: string
  /** The site's address on its host: `/`, or `/manual/` for a sub-path. */
  readonly base?: string
}

/** A request handler for Node's http server that answers as nginx.conf and Caddyfile here do. */
export function createSiteHandler({ dir, base = '/' }: SiteOptions): RequestListener {
  const sendFile = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] })

  const send = (request: IncomingMessage, response: ServerResponse, path: string, otherwise: () => void): void => {
    response.setHeader('Cache-Control', cacheControlOf(path))
    request.url = `/${path}`
    sendFile(request, response, otherwise)
  }

  return (request, response) => {
    setHeaders(response, securityHeaders)
    if (request.socket instanceof TLSSocket) setHeaders(response, transportHeaders)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response)
    const address = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (`${address}/` === base) return redirect(response, base)
    if (!address.startsWith(base)) return notFound(response)
    const path = address.slice(base.length)
    const sendPage = (): void => send(request, response, 'index.html', () => notFound(response))
    if (path === '' || path.endsWith('/')) return isPagePath(path) ? sendPage() : notFound(response)
    send(request, response, path, () => (isPagePath(path) ? sendPage() : notFound(response)))
  }
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status
  response.setHeader('Cache-Control', revalidate)
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(text)
}

const notFound = (response: ServerResponse): void => answer(response, 404, 'Not found\n')

function refuseMethod(response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD')
  answer(response, 405, 'Method not allowed\n')
}

function redirect(response: ServerResponse, address: string): void {
  response.setHeader('Location', address)
  answer(response, 301, 'Moved\n')
}
