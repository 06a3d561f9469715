import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { takeTokenFromAddress } from './api/viewer-token.ts'
import { App } from './app/App.tsx'
import { askAhead } from './app/ask-ahead.ts'
import './app/base.css'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { gatherNotifications } from './app/gather-notifications.ts'
import { makeQueryClient } from './app/query-client.ts'
import './app/tokens.css'

takeTokenFromAddress()
// The link that the server prints, opened in a tab that shows this page already, changes no more
// than the hash: the browser itself loads nothing then.
window.addEventListener('hashchange', () => {
  if (takeTokenFromAddress()) location.reload()
})

const client = makeQueryClient()
gatherNotifications(() => client.isFetching() > 0)
// Whatever became of it: what is drawn asks again, and says what is wrong.
void askAhead(client).then(draw, draw)

function draw() {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  const page = (
    <StrictMode>
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  )
  // A transition is drawn a few milliseconds at a time, and lets in what else is going on.
  startTransition(() => createRoot(root).render(page))
}
