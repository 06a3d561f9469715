import { join } from 'node:path'
import type { IncomingMessage } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { type Contender, type Contest, OURS, type Sample } from '../harness/contest.ts'
import { askMany } from '../machinery/ask-many.ts'
import { type Child, startChild } from '../machinery/child.ts'
import { BENCH, BUILT } from '../machinery/places.ts'
import { startViewer } from '../machinery/viewer.ts'

interface Size {
  readonly rounds: number
  readonly requests: number
  /** Whether those that keep connections alive only when told to run a second time, told so. */
  readonly withTold: boolean
}

const PIPE = 'bare node:http pipe'
const VITE = 'Vite’s proxy'
const MIDDLEWARE = 'http-proxy-middleware on express'

const AT_ONCE = 16
const CROWD = 200

/** Every request has what this viewer's gate wants; the others do not look. */
const HEADERS = { 'x-viewer-token': 'token-of-the-bench' }
const SMALL = '/api/notifications?PageSize=36'
const LARGE = '/api/notifications?PageSize=1000'

/** What a proxy costs per request, beside those that people put in its place. */
export function proxyCost({ rounds, requests, withTold }: Size): Contest {
  return {
    name: 'One request through the proxy',
    about: `A list of 30 kB over kept connections, ${AT_ONCE} at once: the proxy process's own CPU time per request. Then ${CROWD} clients that ask for 800 kB each and do not read: the memory the process has meanwhile. This viewer does all its checks, the others none.`,
    metrics: {
      cpu: { title: 'CPU per request', unit: 'µs' },
      crowd: { title: `memory with ${CROWD} slow readers`, unit: 'MB' },
    },
    bounds: [
      // A bare pipe alone takes 0.4 of Vite's time where the machine's own network is slow.
      { metric: 'cpu', against: PIPE, atMost: 2 },
      { metric: 'cpu', against: VITE, atMost: 0.8, goal: 1 / 3 },
      { metric: 'cpu', against: MIDDLEWARE, atMost: 0.7, goal: 1 / 3 },
      { metric: 'crowd', against: VITE, atMost: 1 },
    ],
    rounds,
    open: async () => {
      const upstream = await startChild(BUILT.script('upstream'))
      const proxies = await startProxies(upstream.url, withTold)
      const contenders = [...proxies].map(([name, proxy]): Contender => ({
        name,
        run: () => measured(proxy, requests),
      }))
      // Before any is measured, all have been compiled.
      for (const proxy of proxies.values()) await ask(proxy, requests)
      return {
        contenders,
        close: async () => {
          for (const child of [...proxies.values(), upstream]) await child.stop()
        },
      }
    },
  }
}

async function startProxies(target: string, withTold: boolean): Promise<Map<string, Child>> {
  const peer = (script: string, ...flags: string[]): Promise<Child> =>
    startChild(join(BENCH, 'proxies', script), { args: [target, ...flags] })
  const asTheyAre: [string, Promise<Child>][] = [
    [OURS, startViewer(target)],
    [PIPE, peer('bare-pipe.js')],
    [VITE, peer('vite-proxy.js')],
    [MIDDLEWARE, peer('http-proxy-middleware.js')],
  ]
  const told: [string, Promise<Child>][] = withTold
    ? [
        ['http-proxy, kept alive', peer('http-proxy.js')],
        [`${VITE}, kept alive`, peer('vite-proxy.js', '--keep-alive')],
        [`${MIDDLEWARE}, kept alive`, peer('http-proxy-middleware.js', '--keep-alive')],
      ]
    : []
  const started = [...asTheyAre, ...told].map(async ([name, child]) => [name, await child] as const)
  return new Map(await Promise.all(started))
}

function ask(proxy: Child, times: number): Promise<void> {
  const url = new URL(SMALL, proxy.url).href
  return askMany({ url, headers: HEADERS, times, atOnce: AT_ONCE })
}

async function measured(proxy: Child, requests: number): Promise<Sample> {
  const before = await proxy.usage()
  await ask(proxy, requests)
  const after = await proxy.usage()
  return { cpu: (after.cpuMicros - before.cpuMicros) / requests, crowd: await crowded(proxy) }
}

/** The process's memory while many answers stand still. */
async function crowded(proxy: Child): Promise<number> {
  const begun: IncomingMessage[] = []
  let allHaveBegun = (): void => {}
  const allBegun = new Promise<void>((resolve) => (allHaveBegun = resolve))
  const asking = askMany({
    url: new URL(LARGE, proxy.url).href,
    headers: HEADERS,
    times: CROWD,
    atOnce: CROWD,
    read: (answer) => {
      if (begun.push(answer) === CROWD) allHaveBegun()
    },
  })
  // Should one fail before all have begun, that ends it.
  await Promise.race([asking, allBegun])
  await delay(300)
  const { rssBytes } = await proxy.usage()
  for (const answer of begun) answer.resume()
  await asking
  return rssBytes / 1e6
}
