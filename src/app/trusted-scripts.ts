interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): TrustedScriptURL }
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes

/**
 * The one Trusted Types policy; its name stands in the Content-Security-Policy. It lets through scripts of this origin
 * and nothing else, so that no other code can make the page start a worker.
 */
const policy = factory?.createPolicy('app-scripts', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not a script of this app: ${url}`)
    return url
  },
})

/** A script address that a worker may be started from. Plain text where the browser knows no Trusted Types. */
export const trustedScript = (url: string): TrustedScriptURL | string => policy?.createScriptURL(url) ?? url
