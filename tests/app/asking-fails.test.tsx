import { delay, http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { ask } from '../../src/api/ask.ts'
import { answerApi, apiFailure, server } from './server.ts'

/** What an ask for the session fails with. */
async function failure(asking = ask('session')): Promise<unknown> {
  return asking.then(
    (answer) => `answered ${answer}`,
    (error: unknown) => error,
  )
}

describe('an ask', () => {
  test('says that the server is gone where nothing answers, with the reason kept', async () => {
    server.use(http.get('*/api/session', () => HttpResponse.error()))
    const error = await failure()
    expect(error).toMatchObject({ name: 'ApiError', code: 'server_gone', isPassing: true })
    expect(error).toHaveProperty('cause', expect.any(Error))
  })

  test('does not blame the server where its answer breaks off: what it passes on did', async () => {
    const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) })
    server.use(http.get('*/api/session', () => new HttpResponse(cut)))
    expect(await failure()).toMatchObject({
      code: 'twilio_unreachable',
      message: expect.stringContaining('broke off'),
      isPassing: true,
    })
  })

  test.each([
    ['a web page', 404, '<!doctype html><title>Some other program</title>'],
    ['an empty failure', 500, ''],
  ])('does not take %s for an answer', async (_, status, body) => {
    server.use(http.get('*/api/session', () => HttpResponse.html(body, { status })))
    expect(await failure()).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(String(status)),
    })
  })

  test('passes the contract’s failures on, with Twilio’s own words', async () => {
    const twilio = {
      status: 401,
      code: 20003,
      message: 'Authenticate',
      moreInfo: null,
      requestId: 'RQ1',
    }
    answerApi(
      'session',
      apiFailure(502, 'twilio_auth', 'Twilio refuses the credentials.', { twilio }),
    )
    expect(await failure()).toMatchObject({
      code: 'twilio_auth',
      message: 'Twilio refuses the credentials.',
      isPassing: false,
      twilio,
    })
  })

  test.each([
    ['before it is sent', true],
    ['while it is on its way', false],
  ])('that is called off %s stays called off: no failure', async (_, isEarly) => {
    server.use(http.get('*/api/session', () => delay('infinite')))
    const stop = new AbortController()
    if (isEarly) stop.abort()
    const asking = failure(ask('session', { signal: stop.signal }))
    stop.abort()
    const error = await asking
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(error).not.toHaveProperty('code', 'server_gone')
  })

  test('carries the token, and no parameters where it has none', async () => {
    localStorage.setItem('twilio-log-viewer.token', 'a-token')
    const seen: (string | null)[] = []
    server.use(
      http.delete('*/api/notifications/NO1', ({ request }) => {
        seen.push(request.headers.get('X-Viewer-Token'), new URL(request.url).search)
        return new HttpResponse(null, { status: 204 })
      }),
    )
    expect(await ask('notifications/NO1', { method: 'DELETE', query: new URLSearchParams() })).toBe(
      '',
    )
    expect(seen).toEqual(['a-token', ''])
  })
})
