import { onTestFinished, vi } from 'vitest'

export const TOKEN = 'the-token-of-this-test'

/** What the page asks its own server, and what it is answered, without a browser. */
export interface Asked {
  readonly path: string
  readonly query: URLSearchParams
  readonly method: string
  readonly signal: AbortSignal
}

type Answering = (asked: Asked) => Response | Promise<Response>

/** Answers everything that is asked below `/api` until the test ends; what was asked, oldest first. */
export function answerAsks(answer: Answering): readonly Asked[] {
  const log: Asked[] = []
  vi.stubGlobal('localStorage', { getItem: () => TOKEN })
  vi.stubGlobal('fetch', async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address, 'http://viewer.test')
    const signal = init.signal ?? new AbortController().signal
    const path = url.pathname.slice('/api/'.length)
    const asked = { path, query: url.searchParams, method: init.method ?? 'GET', signal }
    log.push(asked)
    return answer(asked)
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return log
}

/** Has everything asked of a real server, over the network, until the test ends. */
export function askServerAt(origin: string): readonly Asked[] {
  const overNetwork = globalThis.fetch
  return answerAsks(({ path, query, method, signal }) =>
    overNetwork(`${origin}/api/${path}?${query}`, {
      method,
      headers: { 'X-Viewer-Token': TOKEN },
      signal,
    }),
  )
}
