import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGate } from '../../src/proxy/gate.ts'
import { hostsOf } from '../../src/proxy/hosts.ts'

const HOST = '127.0.0.1:4280'
const gate = createGate(hostsOf('127.0.0.1', 4280, []))

/** The target that is let through, or the code of the refusal. */
function passed(url: string | undefined, headers: Record<string, string> = { host: HOST }): string {
  const verdict = gate({ url, headers })
  return verdict.ok ? verdict.target : verdict.failure.code
}

describe('the names a server goes by', () => {
  test.each<[string, number, string[], string[]]>([
    ['127.0.0.1', 4280, [], ['127.0.0.1:4280', 'localhost:4280']],
    ['127.0.0.1', 80, [], ['127.0.0.1:80', 'localhost:80', '127.0.0.1', 'localhost']],
    ['::1', 4280, [], ['[::1]:4280', 'localhost:4280']],
    ['localhost', 1, [], ['127.0.0.1:1', 'localhost:1', '[::1]:1']],
    ['0.0.0.0', 1, [], ['127.0.0.1:1', 'localhost:1', '0.0.0.0:1']],
    ['::', 1, [], ['127.0.0.1:1', 'localhost:1', '[::1]:1', '[::]:1']],
    ['192.0.2.7', 1, [], ['192.0.2.7:1']],
    ['2001:DB8::1', 1, [], ['[2001:db8::1]:1']],
    ['192.0.2.7', 1, ['Logs.Example'], ['192.0.2.7:1', 'logs.example', 'logs.example:1']],
    ['192.0.2.7', 1, ['logs.example:8443'], ['192.0.2.7:1', 'logs.example:8443']],
    ['192.0.2.7', 1, ['::2'], ['192.0.2.7:1', '[::2]', '[::2]:1']],
  ])('%s:%i with %j', (host, port, allowed, names) => {
    expect([...hostsOf(host, port, allowed)].sort()).toEqual(names.sort())
  })
})

describe('the Host', () => {
  test.each(['127.0.0.1:4280', 'localhost:4280', 'LocalHost:4280'])('%s is ours', (host) => {
    for (const path of ['/', '/healthz', '/api/session', '/assets/x.js']) {
      expect(passed(path, { host })).toBe(path)
    }
  })

  test.each([
    undefined,
    '',
    ' ',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:4281',
    '127.0.0.1:04280',
    '127.0.0.1:4280 ',
    '127.0.0.1:4280.',
    '127.0.0.1:4280, 127.0.0.1:4280',
    '127.0.0.1:4280@evil.example',
    'evil.example',
    'evil.example:4280',
    'localhost.evil.example:4280',
    'localhost.:4280',
    '[::1]:4280',
    '0.0.0.0:4280',
    '127.1:4280',
    '2130706433:4280',
    '__proto__',
  ])('%j is not', (host) => {
    const headers = host === undefined ? {} : { host }
    for (const path of ['/', '/healthz', '/api/session', '//', '/../', 'http://127.0.0.1:4280/']) {
      expect(passed(path, headers)).toBe('host')
    }
  })

  test('is not ours with one sign more or less', () => {
    const sign = constantFrom(...'0127.:@,/ \\[]#?%\0\tlocalhst')
    assert(
      property(nat(HOST.length), nat(1), sign, (at, cut, more) => {
        const host = HOST.slice(0, at) + (cut === 1 ? '' : more) + HOST.slice(at + cut)
        expect(passed('/api/session', { host })).toBe(host === HOST ? '/api/session' : 'host')
      }),
    )
  })
})

describe('the target', () => {
  test.each([
    '/',
    '/?',
    '/healthz',
    '/api/notifications?MessageDate%3E=2026-01-01&MessageDate<=2026-01-02',
    '/assets/index-a_B~1.js',
    '/.well-known/x',
    '/...',
    '/api/',
  ])('%s is let through', (url) => {
    expect(passed(url)).toBe(url)
  })

  test.each([
    undefined,
    '',
    '*',
    'api/session',
    '//',
    '//api/session',
    '/api//session',
    '/./api',
    '/..',
    '/../api/session',
    '/assets/../api/session',
    '/assets/..',
    '/assets/..?x',
    '/%2e%2e/api',
    '/api%2fsession',
    '/%61pi/session',
    '/api/session%00',
    '/api/session\0',
    '/api/session#x',
    '/?x#y',
    '/api\\session',
    '/api/session;x=1',
    '/api/ session',
    '/ünï',
    '/?ünï',
    'https://127.0.0.1:4280/',
    'ftp://127.0.0.1:4280/',
    'javascript:alert(1)',
  ])('%j is no address', (url) => {
    expect(passed(url)).toBe('bad_request')
  })

  test.each([
    ['http://127.0.0.1:4280/healthz', '/healthz'],
    ['HTTP://LOCALHOST:4280/api/session?x=1', '/api/session?x=1'],
    ['http://127.0.0.1:4280', '/'],
    ['http://127.0.0.1:4280?x=1', '/?x=1'],
    ['http://127.0.0.1:4280//api/session', 'bad_request'],
    ['http://evil.example/api/session', 'host'],
    ['http://127.0.0.1:4280@evil.example/', 'host'],
    ['http:///api/session', 'host'],
  ])('%s, with the address in it, is %s', (url, verdict) => {
    expect(passed(url)).toBe(verdict)
  })

  test('that is let through means the same to every reader', () => {
    const odd = constantFrom('/', '.', '..', '%', '2f', '\\', '?', '#', 'api', 'a', '\0', ' ', ':')
    assert(
      property(array(odd, { maxLength: 8 }), (parts) => {
        const target = passed(`/${parts.join('')}`)
        if (target === 'bad_request') return
        const { pathname, search } = new URL(`http://${HOST}${target}`)
        // A lone question mark asks nothing, and URL leaves it out.
        const lone = search === '' && target.endsWith('?') ? '?' : ''
        expect(decodeURIComponent(pathname) + search + lone).toBe(target)
      }),
    )
  })
})

describe('who asks', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a script', {}, '/api/session'],
    ['our page', { 'sec-fetch-site': 'same-origin' }, '/api/session'],
    ['our page, posting', { origin: `http://${HOST}` }, '/api/session'],
    ['our page behind TLS', { origin: `https://${HOST}` }, '/api/session'],
    ['the address bar', { 'sec-fetch-site': 'none' }, '/api/session'],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 'host'],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 'host'],
    ['another origin', { origin: 'http://evil.example' }, 'host'],
    ['another port’s origin', { origin: 'http://127.0.0.1:3000' }, 'host'],
    ['a page without origin', { origin: 'null' }, 'host'],
    ['an empty origin', { origin: '' }, 'host'],
  ])('the API: %s', (_, headers, verdict) => {
    expect(passed('/api/session', { host: HOST, ...headers })).toBe(verdict)
  })

  test('the page may be opened from anywhere', () => {
    expect(passed('/', { host: HOST, 'sec-fetch-site': 'cross-site' })).toBe('/')
  })
})
