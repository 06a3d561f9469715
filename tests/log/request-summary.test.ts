import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestSummary } from '../../src/log/request-summary.ts'

describe('what a row shows of a request', () => {
  test.each([
    // [method, url, what is shown: method, host, path]
    ['GET', 'https://example.com/voice?a=1#b', 'GET', 'example.com', '/voice'],
    ['post', 'http://example.com:8080', 'POST', 'example.com:8080', '/'],
    ['GET', 'https://example.com?From=%2B1555', 'GET', 'example.com', '/'],
    ['GET', 'https://user:p@ss@example.com/hook', 'GET', 'example.com', '/hook'],
    ['GET', 'https://example.com/users/@me', 'GET', 'example.com', '/users/@me'],
    ['GET', 'https://example.com/?to=a@b.example', 'GET', 'example.com', '/'],
    ['GET', 'HTTPS://[::1]:443/x', 'GET', '[::1]:443', '/x'],
    // Relative, cut, or no address at all: as it is.
    ['GET', '/hold.mp3?x=1', 'GET', null, '/hold.mp3?x=1'],
    ['GET', '4min19secs.mp3', 'GET', null, '4min19secs.mp3'],
    ['GET', '//example.com/x', 'GET', null, '//example.com/x'],
    ['GET', 'http:', 'GET', null, 'http:'],
    ['GET', 'http://', 'GET', null, '/'],
    ['GET', 'file:///etc/hosts', 'GET', null, '/etc/hosts'],
    ['GET', 'https://example.com/a%2', 'GET', 'example.com', '/a%2'],
    ['GET', 'see http://example.com/x', 'GET', null, 'see http://example.com/x'],
    ['GET', null, 'GET', null, null],
    [null, 'https://example.com/x', null, 'example.com', '/x'],
    [null, null, null, null, null],
  ])('%s %s', (method, url, ...shown) => {
    const summary = requestSummary(method, url)
    expect([summary.method, summary.host, summary.path]).toEqual(shown)
  })

  test('is, of a whole address, host and path as the browser reads them', () => {
    const anyPart = fc.string({ unit: fc.constantFrom(...'aZ0-_~%'), maxLength: 6 })
    const anyHost = fc.constantFrom(
      'example.com',
      'a.b.example:8080',
      '127.0.0.1',
      'xn--bcher-kva.example',
    )
    const rest = fc.tuple(fc.constantFrom('', '/', '/a/', '?', '#', '/?x=@', '/#@:/'), anyPart)
    fc.assert(
      fc.property(anyHost, rest, (host, [mark, part]) => {
        const url = `https://${host}${mark}${mark === '' ? '' : part}`
        const summary = requestSummary(null, url)
        expect([summary.host, summary.path]).toEqual([new URL(url).host, new URL(url).pathname])
      }),
    )
  })
})
