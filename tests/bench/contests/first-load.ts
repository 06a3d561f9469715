import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Contest, OURS, type Sample } from '../harness/contest.ts'
import { startChild } from '../machinery/child.ts'
import { type Chromium, probed, startChromium } from '../machinery/chromium.ts'
import { servePages } from '../machinery/page-server.ts'
import { BENCH } from '../machinery/places.ts'
import { startViewer } from '../machinery/viewer.ts'
import { IDIOM } from './loading.ts'

const BARE = 'a bare node:http server'

/** What a person waits for at the very start, in demo mode. */
export function firstLoad(rounds: number): Contest {
  return {
    name: 'Opening the page',
    about:
      'The built server in demo mode, from its start to the address it prints. In Chromium with an empty cache, from navigation to the first row, and what came over the wire until then (compressed as served; the idiom is served as it is).',
    metrics: {
      ready: { title: 'server ready', unit: 'ms' },
      first: { title: 'first row', unit: 'ms' },
      script: { title: 'JavaScript', unit: 'kB' },
      style: { title: 'CSS', unit: 'kB' },
    },
    bounds: [
      { metric: 'ready', against: BARE, atMost: 5 },
      { metric: 'ready', against: 300, atMost: null },
      { metric: 'first', against: IDIOM, atMost: 2, goal: 1 },
      { metric: 'first', against: 500, atMost: null },
      { metric: 'script', against: 100, atMost: 1 },
      { metric: 'style', against: 10, atMost: 1 },
    ],
    rounds,
    open: async () => {
      const chromium = await startChromium()
      return {
        contenders: [
          { name: OURS, run: () => openViewer(chromium) },
          { name: IDIOM, run: () => openIdiom(chromium) },
          { name: BARE, run: startBareServer },
        ],
        close: () => chromium.close(),
      }
    },
  }
}

async function openViewer(chromium: Chromium): Promise<Sample> {
  const viewer = await startViewer(null)
  try {
    const seen = await chromium.inPage((page) => opened(page, viewer.url))
    return { ready: viewer.readyMs, ...seen }
  } finally {
    await viewer.stop()
  }
}

/** The idiom's page over the same demo. */
async function openIdiom(chromium: Chromium): Promise<Sample> {
  const viewer = await startViewer(null)
  const pages = await servePages(viewer.origin)
  try {
    const address = `${pages.origin}/idiom.html#t=${viewer.token}`
    const { first } = await chromium.inPage((page) => opened(page, address))
    return { first }
  } finally {
    await pages.close()
    await viewer.stop()
  }
}

async function startBareServer(): Promise<Sample> {
  const bare = await startChild(join(BENCH, 'proxies/bare-pipe.js'), {
    args: ['http://127.0.0.1:1'],
  })
  await bare.stop()
  return { ready: bare.readyMs }
}

async function opened(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' })
  const first = await probed(page, 'bench.firstRow()')
  return {
    first,
    script: (await probed(page, `bench.transferred('.js', ${first})`)) / 1000,
    style: (await probed(page, `bench.transferred('.css', ${first})`)) / 1000,
  }
}
