// Trusted Types are not in the compiler's library yet. A trusted address is opaque: it can only be passed on.
interface TrustedScriptURL {
  readonly toString: () => string
}
