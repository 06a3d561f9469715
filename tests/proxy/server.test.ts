import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../src/proxy/server.ts'
import { WrongSetting } from '../../src/proxy/wrong-setting.ts'
import { raw, statuses } from './raw.ts'
import { type Limits, portOf, scriptedTwilio, SID } from './scripted-twilio.ts'
import { TOKEN } from './viewer-over.ts'

const ANYWHERE = { host: '127.0.0.1', port: 0, allowedHosts: [] }
const PAGE = JSON.stringify({ notifications: [] })

const answersPage: RequestListener = (_, outgoing) => {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(PAGE)
}

/** Something that a script tells and the test waits for. */
function signal() {
  let resolve = (): void => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

/** The whole server, over a Twilio that answers as the test says. */
async function viewer(script: RequestListener = answersPage, limits: Limits = {}) {
  const twilio = await scriptedTwilio(script, { sizeLimit: 1_000_000, ...limits })
  const server = await startServer(twilio.app, ANYWHERE)
  onTestFinished(() => server.close())
  const { port } = server
  const host = `Host: 127.0.0.1:${port}\r\n`
  const token = `X-Viewer-Token: ${TOKEN}\r\n`
  const end = 'Connection: close\r\n\r\n'
  return { ...twilio, server, port, host, token, end }
}

describe('on the wire', () => {
  test('what Twilio says comes through whole', async () => {
    const { port, host, token, end } = await viewer()
    const answer = await raw(port, `GET /api/notifications HTTP/1.1\r\n${host}${token}${end}`)
    expect(statuses(answer)).toEqual([200])
    expect(answer).toContain(PAGE)
    expect(answer).toMatch(/^cache-control: no-store\r$/im)
    expect(answer).toMatch(/^content-security-policy: default-src 'none'; /im)
  })

  test.each<[string, (host: string, token: string, port: number) => string, number, string]>([
    ['no Host', (_, token) => `GET / HTTP/1.1\r\n${token}`, 421, 'host'],
    ['no Host in HTTP/1.0', (_, token) => `GET / HTTP/1.0\r\n${token}`, 421, 'host'],
    ['two Hosts', (host, token) => `GET / HTTP/1.1\r\n${host}${host}${token}`, 421, 'host'],
    [
      'a Host and a stranger’s',
      (host, token) => `GET / HTTP/1.1\r\nHost: evil.example\r\n${host}${token}`,
      421,
      'host',
    ],
    [
      'a Host that is no name',
      (_, token) => `GET /healthz HTTP/1.1\r\nHost: a b<c>\r\n${token}`,
      421,
      'host',
    ],
    [
      'a stranger’s whole address',
      (host, token) => `GET http://evil.example/api/session HTTP/1.1\r\n${host}${token}`,
      421,
      'host',
    ],
    ['no token', (host) => `GET /api/session HTTP/1.1\r\n${host}`, 401, 'token'],
    [
      'two tokens',
      (host, token) => `GET /api/session HTTP/1.1\r\n${host}${token}${token}`,
      401,
      'token',
    ],
    [
      'two slashes',
      (host, token) => `GET //api/session HTTP/1.1\r\n${host}${token}`,
      400,
      'bad_request',
    ],
    [
      'a way up',
      (host, token) => `GET /api/../api/session HTTP/1.1\r\n${host}${token}`,
      400,
      'bad_request',
    ],
    [
      'an encoded slash',
      (host, token) => `GET /api/notifications/${SID}%2F..%2FMessages HTTP/1.1\r\n${host}${token}`,
      400,
      'bad_request',
    ],
    [
      'an encoded nothing',
      (host, token) => `GET /api/notifications/${SID}%00 HTTP/1.1\r\n${host}${token}`,
      400,
      'bad_request',
    ],
    ['a star', (host, token) => `OPTIONS * HTTP/1.1\r\n${host}${token}`, 400, 'bad_request'],
  ])('%s is refused', async (_, request, status, code) => {
    const { port, host, token, end, requests } = await viewer()
    const answer = await raw(port, request(host, token, port) + end)
    expect(statuses(answer)).toEqual([status])
    expect(answer).toContain(`"code":"${code}"`)
    expect(answer).toContain('x-content-type-options: nosniff')
    expect(answer.toLowerCase()).not.toContain('evil.example/')
    expect(requests).toEqual([])
  })

  test('a NUL byte ends the connection', async () => {
    const { port, host, token, end, requests } = await viewer()
    const answer = await raw(port, `GET /api/notifications\0 HTTP/1.1\r\n${host}${token}${end}`)
    expect(statuses(answer)).toEqual([400])
    expect(requests).toEqual([])
  })

  test('the server’s own whole address is as good as a path', async () => {
    const { port, host, end } = await viewer()
    const request = `GET http://127.0.0.1:${port}/healthz HTTP/1.1\r\n${host}${end}`
    expect(statuses(await raw(port, request))).toEqual([200])
  })

  test('requests in a row each get their own answer and their own checks', async () => {
    const { port, host, token, end } = await viewer()
    const list = `GET /api/notifications HTTP/1.1\r\n${host}`
    const requests = [
      `${list}${token}\r\n`,
      `${list}\r\n`,
      `GET /healthz HTTP/1.1\r\nHost: evil\r\n\r\n`,
      `${list}${token}${end}`,
    ]
    expect(statuses(await raw(port, requests.join('')))).toEqual([200, 401, 421, 200])
  })
})

describe('an answer that goes wrong on the way', () => {
  const cut = (port: number): Promise<string> =>
    fetch(`http://127.0.0.1:${port}/api/notifications`, {
      headers: { 'X-Viewer-Token': TOKEN },
    }).then((response) => {
      expect(response.status).toBe(200)
      return response.text()
    })

  test('because it grows too large is cut', async () => {
    const { port } = await viewer((_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      const more = (): void => {
        while (outgoing.write(Buffer.alloc(50_000, '{')));
        outgoing.once('drain', more)
      }
      more()
    })
    await expect(cut(port)).rejects.toThrow()
  })

  test('because Twilio breaks off is cut', async () => {
    const { port } = await viewer((_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      outgoing.write('{"notifications":[', () => outgoing.destroy())
    })
    await expect(cut(port)).rejects.toThrow()
  })

  test('because who asked has gone ends at Twilio too', async () => {
    const ended = signal()
    const { port, host, token } = await viewer((_, outgoing) => {
      outgoing.on('close', () => ended.resolve())
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      outgoing.write('{')
    })
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET /api/notifications HTTP/1.1\r\n${host}${token}\r\n`)
    await once(socket, 'data')
    socket.destroy()
    await ended.promise
  })

  test('because who asked has gone before it began ends at Twilio too', async () => {
    const begun = signal()
    const ended = signal()
    const { port, host, token } = await viewer((_, outgoing) => {
      outgoing.on('close', () => ended.resolve())
      begun.resolve()
    })
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET /api/notifications HTTP/1.1\r\n${host}${token}\r\n`)
    await begun.promise
    socket.destroy()
    await ended.promise
  })

  test('because Twilio has closed an idle connection is asked for again', async () => {
    const served = new Set<unknown>()
    const { port, requests } = await viewer((incoming, outgoing) => {
      if (served.has(incoming.socket)) return incoming.socket.resetAndDestroy()
      served.add(incoming.socket)
      answersPage(incoming, outgoing)
    })
    expect(await cut(port)).toBe(PAGE)
    expect(await cut(port)).toBe(PAGE)
    expect(requests).toHaveLength(3)
  })
})

describe('the port', () => {
  async function taken(): Promise<number> {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    return portOf(other.address())
  }

  test('that is given and taken is a wrong setting', async () => {
    const { app } = await scriptedTwilio(answersPage)
    const port = await taken()
    const start = startServer(app, { ...ANYWHERE, port })
    await expect(start).rejects.toThrow(WrongSetting)
    await expect(start).rejects.toThrow(`Port ${port} is taken`)
  })

  test('is not open at an address that is not this machine’s', async () => {
    const { app } = await scriptedTwilio(answersPage)
    const start = startServer(app, { ...ANYWHERE, host: '192.0.2.1' })
    await expect(start).rejects.toThrow(WrongSetting)
  })

  test('that is not given is the usual one or one after it', async () => {
    const { app } = await scriptedTwilio(answersPage)
    const servers = [
      await startServer(app, { ...ANYWHERE, port: null }),
      await startServer(app, { ...ANYWHERE, port: null }),
    ]
    onTestFinished(async () => {
      for (const server of servers) await server.close()
    })
    const [first = 0, second = 0] = servers.map((server) => server.port)
    expect(first).toBeGreaterThanOrEqual(4280)
    expect(second).toBeGreaterThan(first)
    expect(second).toBeLessThan(4380)
  })

  test('is free again when the server is closed, whoever was connected', async () => {
    const { app } = await scriptedTwilio(answersPage)
    const server = await startServer(app, ANYWHERE)
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    await server.close()
    await once(socket, 'close')
    const again = await startServer(app, { ...ANYWHERE, port: server.port })
    await again.close()
  })
})
