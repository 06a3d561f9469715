import { describe, expect, test } from 'vitest'
import { createFakeTwilio, type FakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import { ACCOUNT, TOKEN, viewerOver } from './viewer-over.ts'

const OTHER = `AC${'0f'.repeat(16)}`
const STRANGE = `AC${'0e'.repeat(16)}`
const DAYS = 'MessageDate%3E=2026-11-20&MessageDate%3C=2026-11-21&PageSize=1'

/** The app over two accounts, each at a Twilio of its own that knows no other. */
function viewer() {
  const twilio = (accountSid: string) => createFakeTwilio({ accountSid, count: 10 })
  const [own, other] = [twilio(ACCOUNT), twilio(OTHER)]
  const upstream = (fake: FakeTwilio) => demoUpstream(() => Promise.resolve(fake))
  const { app } = viewerOver(upstream(own), {
    others: [{ accountSid: OTHER, upstream: upstream(other) }],
  })
  const askFor = (account: string | null, path: string, method = 'GET') =>
    app.request(path, {
      method,
      headers: {
        'X-Viewer-Token': TOKEN,
        ...(account === null ? {} : { 'X-Viewer-Account': account }),
      },
    })
  return { own, other, askFor }
}

describe('a server with several accounts', () => {
  test.each([
    ['none is named', null, 'own'],
    ['the first is named', ACCOUNT, 'own'],
    ['the other is named', OTHER, 'other'],
  ] as const)('asks about the right one where %s', async (_, account, which) => {
    const { askFor, ...twilios } = viewer()
    const list = await askFor(account, '/api/notifications?PageSize=1')
    const [{ sid }] = (await list.json()).notifications
    expect((await askFor(account, `/api/notifications/${sid}`)).status).toBe(200)
    expect((await askFor(account, `/api/notifications/${sid}`, 'DELETE')).status).toBe(204)
    await (await askFor(account, `/api/notifications/days?${DAYS}`)).text()
    const rest = which === 'own' ? twilios.other : twilios.own
    expect([twilios[which].requests.length, rest.requests.length]).toEqual([4, 0])
    expect(twilios[which].size).toBe(9)
  })

  test.each([STRANGE, '', 'AC1', `${ACCOUNT}, ${OTHER}`, '__proto__', OTHER.toLowerCase()])(
    'refuses “%s”, and asks nobody',
    async (account) => {
      const { askFor, own, other } = viewer()
      for (const path of ['/api/notifications', `/api/notifications/days?${DAYS}`]) {
        const response = await askFor(account, path)
        expect(response.status).toBe(400)
        expect(await response.json()).toMatchObject({ code: 'bad_request' })
      }
      expect([...own.requests, ...other.requests]).toEqual([])
    },
  )
})
