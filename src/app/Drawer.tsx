import { Suspense } from 'react'
import { lateCode } from '../ui/late-code.ts'
import type { DetailPaneProps } from './DetailPane.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** Comes right after the first rows: the drawer then opens at once, even with the server gone. */
export const drawerCode = lateCode(() => import('./DetailPane.tsx'))

/** The open entry, beside the list. */
export function Drawer(props: DetailPaneProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Pane {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Pane(props: DetailPaneProps) {
  const { DetailPane } = drawerCode.read()
  return <DetailPane {...props} />
}
