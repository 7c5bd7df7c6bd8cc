/**
 * The one table of what is said with every answer. Our own server and the `_headers` file for static hosts are made
 * from it; nginx.conf and Caddyfile repeat it, and parity.test.ts holds them to it.
 */
import { contentFolder } from '../pack/layout.ts'
import { assetsFolder } from './page-path.ts'

export type Headers = Readonly<Record<string, string>>

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy by which the app names the addresses of its own workers and service worker.
  'trusted-types app-scripts',
].join('; ')

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'usb',
  'xr-spatial-tracking',
]

// Web Share is used as well and is not named: a page may use it by default, and Chromium on Linux, which has no sharing,
// would report the unknown name as an error on every page.
const permissionsPolicy = [...unusedFeatures.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ')

/** Sent with every answer, errors included: OWASP ASVS 5.0, section 3.4. */
export const securityHeaders: Headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Sent over HTTPS only: browsers ignore it elsewhere. Without subdomains, which may be another's to decide about. */
export const transportHeaders: Headers = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Folders in which every file has its hash in its name, so that a name never means other bytes. */
export const immutableFolders = [assetsFolder, ...['manifests', 'bundles', 'records'].map((folder) => `${contentFolder}/${folder}`)]

/** For a file that has its hash in its name. Never for an error: a file missing now may be there after the next deploy. */
export const immutable = 'public, max-age=31536000, immutable'
/** For everything else: a stored copy is used only after the server was asked whether it is still the same. */
export const revalidate = 'no-cache'

/**
 * The Cache-Control of an existing file.
 * @param path relative to the app's own address, without a leading slash
 */
export const cacheControlOf = (path: string): string =>
  immutableFolders.some((folder) => path.startsWith(`${folder}/`)) ? immutable : revalidate
