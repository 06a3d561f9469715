import { readFileSync } from 'node:fs'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { BUILT } from './places.ts'

/** The peers' pages, served. */
export interface PageServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Serves the peers' built pages, and pipes `/api` through this viewer's own proxy. */
export async function servePages(viewer: string): Promise<PageServer> {
  const agent = new Agent({ keepAlive: true })
  const target = new URL(viewer)
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/api/')) pipe(incoming, outgoing, target, agent)
    else sendFile(incoming.url ?? '/', outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pipe(incoming: IncomingMessage, outgoing: ServerResponse, to: URL, agent: Agent): void {
  const headers = { ...incoming.headers, host: to.host }
  request(new URL(incoming.url ?? '/', to), { agent, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
    .once('error', () => outgoing.destroy())
    .end()
}

function sendFile(url: string, outgoing: ServerResponse): void {
  const path = normalize(new URL(url, 'http://127.0.0.1').pathname)
  try {
    const body = readFileSync(join(BUILT.pages, path))
    outgoing.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body)
  } catch {
    outgoing.writeHead(404).end()
  }
}
