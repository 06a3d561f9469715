import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { LateCode } from './late-code.ts'

interface LateProps<Code> {
  readonly code: LateCode<Code>
  readonly children: (code: Code) => ReactNode
  /** What the words stand in, should it not come; nothing for its own place. */
  readonly renderFailure?: (words: ReactNode) => ReactNode
}

/**
 * A part whose code comes when it is wanted. Should it not come, that part says so, and all others
 * stay as they are.
 */
export function Late<Code>({ code, children, renderFailure }: LateProps<Code>) {
  return (
    <ErrorBoundary renderFailure={renderFailure}>
      <Suspense>
        <Come code={code}>{children}</Come>
      </Suspense>
    </ErrorBoundary>
  )
}

function Come<Code>({ code, children }: LateProps<Code>) {
  return children(code.read())
}
