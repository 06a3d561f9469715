import { expect } from 'vitest'
import { Lane } from '../../src/api/lane.ts'
import { PageSource, type PageSourceOptions } from '../../src/api/page-source.ts'
import type { Day } from '../../src/log/day.ts'
import { frameHead, type PageFrame } from '../../src/twilio/page-frames.ts'
import { answerAsks } from './own-server.ts'

type Position = PageFrame['position']

export const sidOf = (number: number) => `NO${String(number).padStart(32, '0')}`

/** A page with one row, called by a number. */
export function pageOf(number: number, next: string | null = null): string {
  const uri = next && `/2010-04-01/Accounts/AC/Notifications.json?${next}`
  return JSON.stringify({ notifications: [{ sid: sidOf(number) }], next_page_uri: uri })
}

/** An answer with many days' pages that the test writes bit by bit. */
function openAnswer(signal: AbortSignal) {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given
    },
  })
  signal.addEventListener('abort', () => controller?.error(signal.reason))
  const write = (text: string) => controller?.enqueue(new TextEncoder().encode(text))
  return {
    response: new Response(body),
    page: (of: Day, position: Position, text: string) =>
      write(frameHead({ day: of, position }, new TextEncoder().encode(text).length) + text),
    leave: (of: Day, position: Position) => write(frameHead({ day: of, position }, null)),
    end: () => controller?.close(),
  }
}

/** A server whose answer with many days' pages the test writes, and whose single pages have row 9. */
export function scripted(options: PageSourceOptions = {}) {
  const open: ReturnType<typeof openAnswer>[] = []
  const asked = answerAsks((question) => {
    if (question.path === 'notifications') return new Response(pageOf(9))
    expect(question.path).toBe('notifications/days')
    const answer = openAnswer(question.signal)
    open.push(answer)
    return answer.response
  })
  const source = new PageSource('AC1', new Lane(), options)
  return {
    source,
    asked,
    first: () => {
      const [answer] = open
      if (!answer) throw new Error('Nothing was asked for many days.')
      return answer
    },
    paths: () => asked.map(({ path }) => path),
  }
}
