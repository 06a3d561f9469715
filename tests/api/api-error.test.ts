import { describe, expect, test } from 'vitest'
import { ApiError, errorFromAnswer } from '../../src/api/api-error.ts'

const TWILIO = {
  status: 503,
  code: 20503,
  message: 'Service unavailable',
  moreInfo: 'https://www.twilio.com/docs/errors/20503',
  requestId: 'RQ1',
}

describe('a failed answer', () => {
  test('keeps the contract’s code, its words, the wait, and what Twilio said', () => {
    const body = {
      code: 'twilio_error',
      message: 'Twilio answered 503.',
      retryAfter: 2.5,
      twilio: TWILIO,
    }
    const error = errorFromAnswer(502, JSON.stringify(body))
    expect(error).toBeInstanceOf(ApiError)
    expect({ ...error, message: error.message }).toMatchObject(body)
  })

  test('without Twilio’s part has none, and a broken part keeps what can be read', () => {
    const plain = errorFromAnswer(404, '{"code":"not_found","message":"Gone.","retryAfter":"3"}')
    expect([plain.code, plain.retryAfter, plain.twilio]).toEqual(['not_found', null, null])
    const broken = errorFromAnswer(
      502,
      '{"code":"twilio_error","message":"Hm.","twilio":{"status":"503","code":20503,"message":null}}',
    )
    expect(broken.twilio).toEqual({
      status: null,
      code: 20503,
      message: null,
      moreInfo: null,
      requestId: null,
    })
  })

  test.each([
    ['a web page', '<!doctype html><title>502 Bad Gateway</title>'],
    ['nothing', ''],
    ['half of it', '{"code":"not_found","mess'],
    ['no object', 'null'],
    ['a list', '[{"code":"not_found","message":"Gone."}]'],
    ['Twilio’s own error', '{"code":20404,"message":"Not found","status":404}'],
    ['a code that only the page finds out', '{"code":"server_gone","message":"Gone."}'],
    ['a code that objects inherit', '{"code":"toString","message":"Gone."}'],
    ['no words', '{"code":"not_found"}'],
  ])('that is %s is not understood, and says the status', (_, body) => {
    const error = errorFromAnswer(502, body)
    expect([error.code, error.isPassing]).toEqual(['unreadable', false])
    expect(error.message).toContain('502')
  })
})

test.each([
  ['server_gone', true],
  ['rate_limited', true],
  ['twilio_error', true],
  ['twilio_unreachable', true],
  ['twilio_timeout', true],
  ['unreadable', false],
  ['token', false],
  ['bad_request', false],
  ['not_found', false],
  ['delete_refused', false],
  ['twilio_auth', false],
  ['twilio_unreadable', false],
  ['twilio_too_large', false],
] as const)('%s may pass by itself: %s', (code, passes) => {
  expect(new ApiError(code, '').isPassing).toBe(passes)
})
