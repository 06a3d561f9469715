import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Arrival, Verdict } from './gate.ts'
import type { ProxyEnv } from './methods.ts'
import { respondFailure } from './respond.ts'

/** Node's listener for the app, behind the gate. */
export function createListener(
  app: Hono<ProxyEnv>,
  gate: (arrival: Arrival) => Verdict,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  // The global Request and Response stay Node's own: the pretended Twilio lives beside this.
  const serve = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  return (incoming, outgoing) => {
    const verdict = gate(incoming)
    if (!verdict.ok) {
      void refuse(respondFailure(verdict.failure), outgoing)
      return
    }
    incoming.url = verdict.target
    void serve(incoming, outgoing)
  }
}

async function refuse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(await response.text())
}
