import { createServer, type Server } from 'node:http'
import type { Hono } from 'hono'
import { createGate } from './gate.ts'
import { hostsOf } from './hosts.ts'
import { createListener } from './listener.ts'
import type { ProxyEnv } from './methods.ts'
import { WrongSetting } from './wrong-setting.ts'
import { errorCode } from './upstream.ts'

export interface ServerSettings {
  readonly host: string
  /** Null: the usual port, or the next free one. 0: any free one. */
  readonly port: number | null
  readonly allowedHosts: readonly string[]
}

export interface RunningServer {
  readonly port: number
  /** Ends every connection; resolves when nothing listens any more. */
  close(): Promise<void>
}

const DEFAULT_PORT = 4280
const PORTS_TO_TRY = 100

/**
 * Serves the app, behind the gate.
 *
 * @throws WrongSetting when the port is taken or the address is not this machine's.
 */
export async function startServer(
  app: Hono<ProxyEnv>,
  settings: ServerSettings,
): Promise<RunningServer> {
  // Doubled headers are joined, so that a second Host or token makes both wrong; a missing Host
  // is left to the gate, which says so in this server's own words.
  const server = createServer({ joinDuplicateHeaders: true, requireHostHeader: false })
  server.keepAliveTimeout = 60_000
  const port = await listen(server, settings)
  const gate = createGate(hostsOf(settings.host, port, settings.allowedHosts))
  server.on('request', createListener(app, gate))
  return { port, close: () => close(server) }
}

async function listen(server: Server, { host, port }: ServerSettings): Promise<number> {
  const first = port ?? DEFAULT_PORT
  const last = port === null ? first + PORTS_TO_TRY - 1 : first
  for (let candidate = first; candidate < last; candidate += 1) {
    if (await isListening(server, host, candidate, true)) return portOf(server)
  }
  await isListening(server, host, last, false)
  return portOf(server)
}

/** Listens, or says that the port is taken, where that is no mistake. */
function isListening(
  server: Server,
  host: string,
  port: number,
  mayBeTaken: boolean,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      server.off('listening', listening)
      const code = errorCode(error)
      if (mayBeTaken && code === 'EADDRINUSE') resolve(false)
      else reject(cannotListen(code, host, port))
    }
    const listening = (): void => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed).once('listening', listening).listen(port, host)
  })
}

function cannotListen(code: string, host: string, port: number): WrongSetting {
  if (code === 'EADDRINUSE') {
    return new WrongSetting(
      `Port ${port} is taken: give another with --port, or 0 for any free one.`,
    )
  }
  if (code === 'EACCES') {
    return new WrongSetting(`Port ${port} is not allowed: give one above 1023 with --port.`)
  }
  return new WrongSetting(`${host} is no address of this machine (${code}): set --host to one.`)
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen.')
  return address.port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
