import { lazy, Suspense, useState } from 'react'
import type { DetailPane, DetailPaneProps } from './DetailPane.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** Its code, once it is here. */
let loaded: typeof DetailPane | null = null

async function load() {
  loaded = (await import('./DetailPane.tsx')).DetailPane
  return loaded
}

const Later = lazy(async () => ({ default: await load() }))

/** The drawer's code before it is asked for: it then opens at once, even with the server gone. */
export function loadDrawerAhead(): void {
  // Should it fail, the drawer says so when it is asked for.
  load().catch(() => {})
}

/**
 * The drawer, whose code comes right after the first rows. Where it is here it is drawn with the
 * click: what React once shows a stand-in for it holds back for 300 ms.
 */
export function Drawer(props: DetailPaneProps) {
  const [Pane] = useState(() => loaded ?? Later)
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Pane {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
