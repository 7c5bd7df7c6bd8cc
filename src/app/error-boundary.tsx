import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** Shown in place of what failed. */
  readonly fallback: ReactNode
  /** What may have been wrong; when it is another, what failed is tried again. */
  readonly cause?: string | undefined
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failed: boolean
  readonly cause: string | undefined
}

/** Keeps a failure to the screen it happened on: the tabs stay. A new `key` gives another screen a fresh start. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, cause: this.props.cause }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ cause }: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return cause === state.cause ? null : { failed: false, cause }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
