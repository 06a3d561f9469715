import { expect } from 'vitest'
import { type AppSettings, createApp } from '../../src/proxy/app.ts'
import type { Session } from '../../src/proxy/session.ts'
import type { Upstream } from '../../src/proxy/upstream.ts'

export const TOKEN = 'the-token-of-this-test'
export const ACCOUNT = `AC${'0a'.repeat(16)}`

export const LIVE: Session = {
  mode: 'live',
  accountSid: ACCOUNT,
  apiVersion: '2010-04-01',
  source: 'environment',
  readOnly: false,
  accounts: [{ accountSid: ACCOUNT, source: 'environment' }],
  capabilities: { delete: true },
}

/** The app over an upstream, and how to ask it with its token. What must not happen fails the test. */
export function viewerOver(upstream: Upstream, settings: Partial<AppSettings> = {}) {
  const report = (text: string): void => expect.unreachable(text)
  const app = createApp({ session: LIVE, token: TOKEN, report, ...settings }, upstream)
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(app.request(path, { headers: { 'X-Viewer-Token': TOKEN }, ...init }))
  return { app, ask }
}
