import { once } from 'node:events'
import { PassThrough, type Writable } from 'node:stream'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { addDays, daysNewestFirst, parseDay } from '../log/day.ts'
import { PAGE_FRAMES_TYPE } from '../twilio/page-frames.ts'
import { type ApiVersion, notificationsPath } from '../twilio/paths.ts'
import { beginsLike, kindOfBody } from './body-kind.ts'
import { walkDays } from './day-walks.ts'
import type { Handler } from './methods.ts'
import { SIZE_LIMIT } from './pass-on.ts'
import { checkDaysQuery, searchOf } from './query.ts'
import { API_HEADERS, respondFailure } from './respond.ts'
import type { Upstream } from './upstream.ts'
import { webStream } from './web-stream.ts'
import { whenGone } from './when-gone.ts'

interface DaysAccount {
  readonly accountSid: string
  readonly apiVersion: ApiVersion
}

/**
 * All pages of a range of GMT days in one answer (see `twilio/page-frames.ts`), newest day first,
 * several days at a time. A browser opens six connections to a server; this one takes none of them
 * for long, and asks Twilio for eight pages at once while all goes well.
 */
export function dayPagesHandler(
  account: DaysAccount,
  upstream: Upstream,
  sizeLimit = SIZE_LIMIT,
): Handler {
  const list = notificationsPath(account)
  return (context) => {
    const query = checkDaysQuery(searchOf(context.req.url))
    if (!query.ok) return respondFailure({ code: 'bad_request', message: query.message })
    const parameters = new URLSearchParams(query.search)
    const since = parseDay(parameters.get('MessageDate>') ?? '')
    const before = parseDay(parameters.get('MessageDate<') ?? '')
    if (since === null || before === null) throw new Error('The query was not checked.')

    const client = new Client()
    whenGone(context)(() => client.leave())
    const ask = async (asked: URLSearchParams): Promise<Buffer | null> => {
      const path = `${list}?${asked}`
      try {
        const question = { method: 'GET', path, whenGone: client.whenGone } as const
        return await wholeBody(await upstream.ask(question), sizeLimit)
      } catch {
        return null // The day is left, and asked for by itself: there its failure has words.
      }
    }
    const headers = { ...API_HEADERS, 'content-type': PAGE_FRAMES_TYPE }
    const outgoing = context.env?.outgoing
    const through = new PassThrough()
    const sink: Writable = outgoing?.writeHead(200, headers) ?? through
    const walking = walkDays({
      days: daysNewestFirst(since, addDays(before, -1)),
      log: parameters.get('Log'),
      pageSize: Number(parameters.get('PageSize') ?? 1000),
      ask,
      write: (part) => writeTo(sink, part, client),
      isGone: () => client.isGone,
    })
    void walking.then(
      () => sink.end(),
      (error: Error) => sink.destroy(error),
    )
    if (outgoing !== undefined) return RESPONSE_ALREADY_SENT
    return new Response(webStream(through), { headers })
  }
}

/** Whoever asked: once they have gone, everything that goes on for them is called off. */
class Client {
  isGone = false
  readonly #listeners = new Set<() => void>()

  readonly whenGone = (listener: () => void): void => {
    if (this.isGone) listener()
    else this.#listeners.add(listener)
  }

  leave(): void {
    this.isGone = true
    for (const listener of this.#listeners) listener()
    this.#listeners.clear()
  }
}

async function writeTo(sink: Writable, part: string | Buffer, client: Client): Promise<void> {
  if (client.isGone || sink.destroyed || sink.write(part)) return
  await Promise.race([once(sink, 'drain'), new Promise<void>((gone) => client.whenGone(gone))])
}

/** The body of a good answer; null where the answer is a failure, or no list by its first bytes. */
async function wholeBody(
  answer: Awaited<ReturnType<Upstream['ask']>>,
  sizeLimit: number,
): Promise<Buffer | null> {
  const kind = answer.status === 200 ? kindOfBody(answer.header('content-type')) : null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer.body) {
    if (kind === null || !Buffer.isBuffer(chunk)) return null
    chunks.push(chunk)
    size += chunk.length
    if (size > sizeLimit) return null
  }
  const body = Buffer.concat(chunks)
  return kind !== null && size > 0 && beginsLike(kind, body) ? body : null
}
