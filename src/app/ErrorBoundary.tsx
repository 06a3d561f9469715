import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Stands in for what could not be drawn, so that a bug never leaves an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Panel
        title="This part of the page failed"
        isFailure
        actions={
          <>
            <Button tone="primary" onClick={() => this.setState({ error: null })}>
              Try again
            </Button>
            <Button onClick={() => location.reload()}>Reload the page</Button>
          </>
        }
      >
        <p>{error.message}</p>
        <p>Nothing at Twilio was changed. If it happens again, it is a bug worth reporting.</p>
      </Panel>
    )
  }
}
