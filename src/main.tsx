import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { takeTokenFromAddress } from './api/viewer-token.ts'
import { App } from './app/App.tsx'
import { askAhead } from './app/ask-ahead.ts'
import './app/base.css'
import { ErrorBoundary } from './app/ErrorBoundary.tsx'
import { gatherNotifications } from './app/gather-notifications.ts'
import { makeQueryClient } from './app/query-client.ts'
import './app/tokens.css'

takeTokenFromAddress()
// The link that the server prints, opened in a tab that shows this page already, changes no more
// than the hash: the browser itself loads nothing then.
window.addEventListener('hashchange', () => {
  if (takeTokenFromAddress()) location.reload()
})

gatherNotifications()

const client = makeQueryClient()
void askAhead(client).then(draw)

function draw() {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>,
  )
}
