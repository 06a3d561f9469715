import { createServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
// The demo loads it when it is first asked; here it is loaded before, so that no test waits for it.
import '../../src/fake-twilio/fake-twilio.ts'
import { createDevApp } from '../../src/proxy/dev-app.ts'
import { portOf } from './scripted-twilio.ts'

test('what Vite serves below /api is the server itself, its checks included', async () => {
  const { token, note, listenerAt } = createDevApp({ VIEWER_TOKEN: 'token' }, tmpdir())
  expect(token).toBe('token')
  expect(note).toContain('demo')

  const vite = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void vite.close().closeAllConnections())
  await once(vite, 'listening')
  const port = portOf(vite.address())
  vite.on('request', listenerAt('localhost', port))

  const ask = (headers: Record<string, string>): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/api/notifications?PageSize=1`, { headers })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ 'X-Viewer-Token': 'token', Origin: 'http://evil.example' })).status).toBe(421)
  const page = await (await ask({ 'X-Viewer-Token': 'token' })).json()
  expect(page.notifications).toHaveLength(1)
})
