import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Bound, type Contest, OURS, type Sample } from '../harness/contest.ts'
import { startChild } from '../machinery/child.ts'
import { heapMb, probed, startChromium } from '../machinery/chromium.ts'
import { loadAll } from '../machinery/load-all.ts'
import { servePages } from '../machinery/page-server.ts'
import { BENCH, BUILT } from '../machinery/places.ts'
import { runScript } from '../machinery/run-script.ts'
import { ACCOUNT, startViewer } from '../machinery/viewer.ts'

interface Size {
  readonly rounds: number
  readonly count: number
  readonly latencyMs: number
  /** The share of the rows that one day holds. */
  readonly busyShare?: number
  readonly bounds: readonly Bound[]
}

/** Beyond this many the idiom takes minutes. */
const MOST_FOR_IDIOM = 100_000

export const IDIOM = 'the idiom'
export const HELPER = 'the official helper'

/** The whole log of 30 days, from nothing to every row in the table. */
export function loading({ rounds, bounds, ...size }: Size): Contest {
  const { count, latencyMs, busyShare = 0 } = size
  const busy = busyShare > 0 ? `, ${100 * busyShare}% of them on one day` : ''
  return {
    name: `Loading ${count.toLocaleString('en')} notifications, ${latencyMs} ms a page${busy}`,
    about: `30 days over HTTP from a Twilio that takes ${latencyMs} ms to answer. In Chromium through this viewer's server, from navigation on: this viewer, and the idiom (useInfiniteQuery appended, 1,000 a page, TanStack Table over all rows). In Node: the official helper's notifications.list().`,
    metrics: {
      first: { title: 'first row', unit: 'ms' },
      all: { title: 'all rows', unit: 'ms' },
      tasks: { title: 'tasks over 50 ms', unit: 'tasks' },
      longest: { title: 'longest task', unit: 'ms' },
      heap: { title: 'memory after', unit: 'MB' },
    },
    bounds,
    rounds,
    ...(busy === '' ? { growth: { family: `loading, ${latencyMs} ms a page`, size: count } } : {}),
    open: () => openLoading(count, latencyMs, busyShare),
  }
}

async function openLoading(count: number, latencyMs: number, busyShare: number) {
  const settings = { '--count': count, '--latency': latencyMs, '--busy': busyShare }
  const twilio = await startChild(BUILT.script('big-twilio'), {
    args: Object.entries(settings).flat().map(String),
  })
  const viewer = await startViewer(twilio.url)
  const pages = await servePages(viewer.origin)
  const chromium = await startChromium()
  const load = (address: string) => () => chromium.inPage((page) => loaded(page, address, count))
  const helper = () =>
    runScript(join(BENCH, 'twilio/official-helper.js'), [twilio.url, ACCOUNT]).then((sample) => {
      if (sample['rows'] !== count) throw new Error(`${sample['rows']} rows of ${count} came`)
      return sample
    })
  const idiom = { name: IDIOM, run: load(`${pages.origin}/idiom.html#t=${viewer.token}`) }
  return {
    contenders: [
      { name: OURS, run: load(`${viewer.origin}/?range=30d#t=${viewer.token}`) },
      ...(count > MOST_FOR_IDIOM ? [] : [idiom]),
      { name: HELPER, run: helper },
    ],
    close: async () => {
      await chromium.close()
      await pages.close()
      await viewer.stop()
      await twilio.stop()
    },
  }
}

async function loaded(page: Page, address: string, count: number): Promise<Sample> {
  await page.goto(address, { waitUntil: 'commit' })
  const first = probed(page, 'bench.firstRow()')
  const all = await loadAll(page, count)
  const tasks = `bench.longTasks(${all}).map(({ duration }) => duration)`
  return {
    first: await first,
    all,
    tasks: await probed(page, `${tasks}.length`),
    longest: await probed(page, `Math.max(0, ...${tasks})`),
    heap: await heapMb(page),
  }
}
