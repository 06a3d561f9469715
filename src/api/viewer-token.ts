const STORAGE_KEY = 'twilio-log-viewer.token'

/**
 * The access token of this page's own server, printed in the link it starts with (`#t=TOKEN`).
 * It is taken out of the address bar, so that a copied link does not carry it, and kept for the
 * tabs that this page's links open. It opens nothing but the server on this computer.
 *
 * @returns whether there was one.
 */
export function takeTokenFromAddress(): boolean {
  const token = new URLSearchParams(location.hash.slice(1)).get('t')
  if (token === null) return false
  localStorage.setItem(STORAGE_KEY, token)
  history.replaceState(history.state, '', location.pathname + location.search)
  return true
}

/** The token, or null where this browser has not been given one. */
export function viewerToken(): string | null {
  return localStorage.getItem(STORAGE_KEY)
}
