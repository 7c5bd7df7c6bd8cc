import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentFolder } from '../../pack/layout.ts'
import type { BuiltManual } from '../build.ts'

/** The path below the app's address that a request asks for, or undefined for one outside the content. */
export function contentPath(url: string, base: string): string | undefined {
  const [path = ''] = url.split('?')
  const below = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')
  return below.startsWith(`${contentFolder}/`) ? below : undefined
}

/**
 * Answers requests for content from memory. What is not there is a plain 404, never the app's page: a page in place of
 * a record would be taken for an altered file.
 */
export function serveManual(base: string, current: () => BuiltManual | undefined) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = contentPath(request.url ?? '', base)
    if (path === undefined) return next()
    const manual = current()
    const content = manual?.files.get(path)
    response.statusCode = content ? 200 : manual ? 404 : 503
    response.setHeader('Content-Type', content ? 'application/json' : 'text/plain')
    response.setHeader('Cache-Control', 'no-store')
    response.end(content ?? (manual ? 'Not found' : 'The content has errors; see the terminal.'))
  }
}
