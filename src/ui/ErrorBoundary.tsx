import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { MissingCode } from './late-code.ts'
import { Panel } from './Panel.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What the words about the failure stand in; nothing for the place of what failed. */
  readonly renderFailure?: ((words: ReactNode) => ReactNode) | undefined
}

/** Stands in for what could not be drawn, so that a bug never leaves an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  readonly tryAgain = () => {
    if (this.state.error instanceof MissingCode) this.state.error.askAgain()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    const { children, renderFailure = (words) => words } = this.props
    if (!error) return children
    const isMissing = error instanceof MissingCode
    return renderFailure(
      <Panel
        title={`This part of the page ${isMissing ? 'did not load' : 'failed'}`}
        isFailure
        actions={
          <>
            <Button tone="primary" onClick={this.tryAgain}>
              Try again
            </Button>
            <Button onClick={() => location.reload()}>Reload the page</Button>
          </>
        }
      >
        {isMissing ? (
          <p>
            The server that it comes from may have been stopped: start it again, then try again.
          </p>
        ) : (
          <>
            <p>{error.message}</p>
            <p>Nothing at Twilio was changed. If it happens again, it is a bug worth reporting.</p>
          </>
        )}
      </Panel>,
    )
  }
}
