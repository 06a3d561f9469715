import type { IncomingMessage, ServerResponse } from 'node:http'
import { homedir } from 'node:os'
import { version } from '../../package.json'
import { noteOf, othersOf, sessionOf, upstreamOf } from './account.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { createGate } from './gate.ts'
import { hostsOf } from './hosts.ts'
import { createListener } from './listener.ts'

export interface DevApp {
  readonly token: string
  /** Whose log it shows, for the terminal. */
  readonly note: string
  /** Node's listener for what is below /api, once it is known where Vite listens. */
  listenerAt(
    host: string,
    port: number,
  ): (incoming: IncomingMessage, outgoing: ServerResponse) => void
}

/** The server's own app, for Vite: the same settings, routes and checks; Vite serves the page. */
export function createDevApp(env: NodeJS.ProcessEnv, cwd: string): DevApp {
  const config = readConfig({ demo: false, profile: null }, { env, cwd, home: homedir() })
  const { account, token } = config
  const session = sessionOf(config, false)
  const app = createApp(
    { session, token, report: console.error, others: othersOf(config, version) },
    upstreamOf(account, version),
  )
  return {
    token,
    note: noteOf(config),
    listenerAt: (host, port) => createListener(app, createGate(hostsOf(host, port, []))),
  }
}
