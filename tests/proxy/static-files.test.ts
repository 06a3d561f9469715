import { describe, expect, test } from 'vitest'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import { readStaticFiles } from '../../src/proxy/static-files.ts'
import { builtPage } from './built-page.ts'
import { viewerOver } from './viewer-over.ts'

const INDEX = '<!doctype html><title>Twilio Log Viewer</title>'

/** The app over a small built page, and nothing behind it. */
function page() {
  const files = readStaticFiles(
    builtPage({
      'index.html': INDEX,
      'index.html.br': 'index, by brotli',
      'index.html.gz': 'index, by gzip',
      'favicon.svg': '<svg/>',
      'assets/index-1a2b.js': 'script',
      'assets/index-1a2b.js.gz': 'script, by gzip',
      'assets/index-1a2b.js.map': '{}',
      '.env': 'VIEWER_TOKEN=x',
    }),
  )
  const upstream = demoUpstream(() => Promise.reject(new Error('There is no Twilio here.')))
  const reported: string[] = []
  const report = (text: string): void => void reported.push(text)
  const { app, ask } = viewerOver(upstream, { files, report })
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    Promise.resolve(app.request(path, { method, headers }))
  return { get, ask, reported }
}

describe('a file of the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', INDEX],
    ['/?q=x', 'text/html; charset=utf-8', 'no-cache', INDEX],
    ['/favicon.svg', 'image/svg+xml', 'no-cache', '<svg/>'],
    [
      '/assets/index-1a2b.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      'script',
    ],
  ])('%s', async (path, type, caching, text) => {
    const response = await page().get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe(caching)
    expect(response.headers.get('content-length')).toBe(String(text.length))
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(await response.text()).toBe(text)
  })

  test.each([
    '/index.html.br',
    '/index.html.gz',
    '/index.html',
    '/assets/index-1a2b.js.map',
    '/.env',
    '/assets',
    '/assets/',
    '/nothing',
    '/nothing.js',
    '/apix',
    '/constructor',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/.env',
  ])('is not %s', async (path) => {
    const response = await page().get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not_found' })
  })

  test.each([
    ['', null, INDEX],
    ['identity', null, INDEX],
    ['*', null, INDEX],
    ['deflate', null, INDEX],
    ['gzip', 'gzip', 'index, by gzip'],
    ['gzip, deflate, br, zstd', 'br', 'index, by brotli'],
    ['BR;q=1.0, gzip;q=0.5', 'br', 'index, by brotli'],
    ['br;q=0, gzip', 'gzip', 'index, by gzip'],
    ['br ; q=0.000 , gzip;q=0', null, INDEX],
    ['brotli', null, INDEX],
  ])('comes to a browser that accepts %j as %j', async (accepted, encoding, text) => {
    const response = await page().get('/', { 'Accept-Encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toBe(text)
  })

  test('comes as it is where the build has not compressed it', async () => {
    const response = await page().get('/assets/index-1a2b.js', { 'Accept-Encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toBe('script')
  })

  test('is not sent again to who has it', async () => {
    const { get } = page()
    const first = await get('/', { 'Accept-Encoding': 'br' })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': known })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(etag)
    }
    const plain = await get('/', { 'If-None-Match': etag })
    expect(plain.status).toBe(200)
    expect(plain.headers.get('etag')).not.toBe(etag)
  })

  test('is announced without its body to HEAD', async () => {
    const response = await page().get('/', {}, 'HEAD')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe(String(INDEX.length))
    expect(await response.text()).toBe('')
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    for (const path of ['/', '/nothing']) {
      const response = await page().get(path, {}, method)
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD')
      expect(await response.json()).toMatchObject({ code: 'method' })
    }
  })
})

test('what goes wrong inside says so to the terminal, and no more to the page', async () => {
  const { ask, reported } = page()
  const response = await ask('/api/notifications')
  expect(response.status).toBe(500)
  const failure = await response.json()
  expect(failure.code).toBe('server')
  expect(failure.message).not.toContain('There is no Twilio here.')
  expect(reported).toEqual([expect.stringContaining('There is no Twilio here.')])
})
