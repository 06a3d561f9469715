import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { httpUpstream } from '../../src/proxy/http-upstream.ts'
import { portOf, scriptedTwilio } from './scripted-twilio.ts'
import { viewerOver } from './viewer-over.ts'

const LIST = '/api/notifications'
const PAGE = JSON.stringify({ notifications: [], text: 'Ünï — 日本\u2028 "quoted"' })
const XML = '<?xml version="1.0"?>\n<TwilioResponse><Notifications page="0"/></TwilioResponse>'

const codeOf = async (response: Response): Promise<[number, string]> => {
  const { code, message } = await response.json()
  expect(message).toMatch(/^[A-ZÀ-Þ].*[.!]$/s)
  expect(message).not.toContain('<')
  return [response.status, code]
}

describe('a body', () => {
  test.each([
    ['application/json', PAGE],
    ['application/json;charset=utf-8', `\uFEFF \n${PAGE}`],
    ['application/problem+json', PAGE],
    ['Application/JSON', PAGE],
    ['application/xml', XML],
    ['text/xml; charset=utf-8', XML],
    ['application/xml', '\n\n<TwilioResponse/>'],
  ])('of %s goes through untouched', async (type, body) => {
    const { ask } = await scriptedTwilio((_, outgoing) => {
      outgoing.writeHead(200, {
        'content-type': type,
        'twilio-request-id': 'RQ42',
        'twilio-concurrent-requests': '1',
        'set-cookie': ['a=1', 'b=2'],
        'access-control-allow-origin': '*',
        server: 'somebody',
      })
      outgoing.end(body)
    })
    const response = await ask(LIST)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('twilio-request-id')).toBe('RQ42')
    expect(response.headers.get('twilio-concurrent-requests')).toBe('1')
    for (const name of ['set-cookie', 'access-control-allow-origin', 'server']) {
      expect(response.headers.get(name)).toBeNull()
    }
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(body))
  })

  test('comes whole, however small the pieces', async () => {
    const { ask } = await scriptedTwilio((_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      const bytes = [...Buffer.from(PAGE)]
      const next = (): void => {
        const byte = bytes.shift()
        if (byte === undefined) outgoing.end()
        else outgoing.write(Buffer.from([byte]), () => setImmediate(next))
      }
      next()
    })
    expect(await (await ask(LIST)).text()).toBe(PAGE)
  })

  test('that is compressed is unpacked on the way', async () => {
    const { ask, requests } = await scriptedTwilio((_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      outgoing.end(gzipSync(PAGE))
    })
    const response = await ask(LIST)
    expect(requests[0]?.headers['accept-encoding']).toBe('gzip')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('content-length')).toBeNull()
    expect(await response.text()).toBe(PAGE)
  })

  test.each<[string, number, Record<string, string>, string | Buffer]>([
    ['a web page', 200, { 'content-type': 'text/html' }, '<html></html>'],
    ['a web page that says JSON', 200, { 'content-type': 'application/json' }, '<html></html>'],
    ['a web page that says XML', 200, { 'content-type': 'text/xml' }, ' <!DOCTYPE html><p>'],
    ['an XHTML page', 200, { 'content-type': 'application/xhtml+xml' }, '<html/>'],
    ['a text', 200, { 'content-type': 'text/plain' }, PAGE],
    ['JSON without a type', 200, {}, PAGE],
    ['a JSON list', 200, { 'content-type': 'application/json' }, '[]'],
    ['nothing', 200, { 'content-type': 'application/json' }, ''],
    [
      'nothing, compressed',
      200,
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      gzipSync(''),
    ],
    ['no content', 204, {}, ''],
    ['a part', 206, { 'content-type': 'application/json' }, PAGE],
    [
      'what is not gzip',
      200,
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      PAGE,
    ],
    ['brotli unasked', 200, { 'content-type': 'application/json', 'content-encoding': 'br' }, PAGE],
  ])('that is no page or entry is refused: %s', async (_, status, headers, body) => {
    const { ask } = await scriptedTwilio((_, outgoing) => {
      outgoing.writeHead(status, headers)
      outgoing.end(body)
    })
    expect(await codeOf(await ask(LIST))).toEqual([502, 'twilio_unreadable'])
  })

  test.each<[string, Record<string, string | number>, Buffer]>([
    ['by what it says', { 'content-length': 5_000 }, Buffer.alloc(5_000, '{')],
    ['by what comes', {}, Buffer.alloc(5_000, '{')],
    ['by what it unpacks to', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5_000, '{'))],
  ])('that is too large %s is refused', async (_, headers, body) => {
    const { ask } = await scriptedTwilio(
      (_, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'application/json', ...headers })
        outgoing.end(body)
      },
      { sizeLimit: 1_000 },
    )
    expect(await codeOf(await ask(LIST))).toEqual([502, 'twilio_too_large'])
  })

  test('that unpacks to a thousand times its size is cut', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{'), Buffer.alloc(20_000_000, ' ')]))
    const { ask } = await scriptedTwilio(
      (_, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        outgoing.end(bomb)
      },
      { sizeLimit: 1_000_000 },
    )
    const response = await ask(LIST)
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow()
  })

  test.each([
    ['by its length', { 'content-length': 1_000 }],
    ['by its chunks', {}],
  ])('that breaks off, as one sees %s, is not taken for whole', async (_, headers) => {
    const { ask } = await scriptedTwilio((_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json', ...headers })
      outgoing.write(PAGE, () => outgoing.destroy())
    })
    const response = await ask(LIST)
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow()
  })

  test('that breaks off before it begins is a failure', async () => {
    const { ask } = await scriptedTwilio((_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 10 })
      outgoing.flushHeaders()
      outgoing.socket?.end()
    })
    expect(await codeOf(await ask(LIST))).toEqual([502, 'twilio_unreachable'])
  })
})

describe('an answer that does not come', () => {
  test('at all', async () => {
    const { ask } = await scriptedTwilio(() => {}, { silenceMs: 50 })
    expect(await codeOf(await ask(LIST))).toEqual([504, 'twilio_timeout'])
  })

  test('after its headers', async () => {
    const { ask } = await scriptedTwilio(
      (_, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()
      },
      { silenceMs: 50 },
    )
    expect(await codeOf(await ask(LIST))).toEqual([504, 'twilio_timeout'])
  })

  // A busy machine may begin the answer too late as well; what must not come is a short one.
  test.each<[string, (outgoing: ServerResponse) => void]>([
    ['silently', () => {}],
    [
      'drop by drop',
      (outgoing) => {
        const dripping = setInterval(() => outgoing.write('{'), 10)
        outgoing.on('close', () => clearInterval(dripping))
      },
    ],
  ])('to its end, %s', async (_, goOn) => {
    const { ask } = await scriptedTwilio(
      (_, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'application/json' }).write('{')
        goOn(outgoing)
      },
      { silenceMs: 100, wholeMs: 300 },
    )
    const read = ask(LIST).then((response) => response.text())
    expect(await read.catch(() => 'cut')).toMatch(/^cut$|"twilio_timeout"/)
  })

  test('because the connection is cut', async () => {
    const { ask } = await scriptedTwilio((_, outgoing) => outgoing.destroy())
    expect(await codeOf(await ask(LIST))).toEqual([502, 'twilio_unreachable'])
  })

  test.each([
    ['no HTTP', 'Hello?\r\n\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
  ])('because it is %s', async (_, bytes) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).end(bytes)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const response = await askAt(`http://127.0.0.1:${portOf(server.address())}`)
    server.close()
    expect(await codeOf(response)).toEqual([502, 'twilio_unreadable'])
  })

  test('because nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const port = portOf(server.address())
    server.close()
    await once(server, 'close')
    const response = await askAt(`http://127.0.0.1:${port}`)
    expect(await codeOf(response)).toEqual([502, 'twilio_unreachable'])
  })

  test('because there is no such name', async () => {
    const response = await askAt('https://api.twilio.invalid')
    expect(await codeOf(response)).toEqual([502, 'twilio_unreachable'])
  })
})

function askAt(address: string): Promise<Response> {
  const upstream = httpUpstream({
    baseUrl: new URL(address),
    user: 'user',
    secret: 'secret',
    userAgent: 'test',
  })
  return viewerOver(upstream).ask(LIST)
}
