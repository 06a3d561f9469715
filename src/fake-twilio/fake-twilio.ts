import { getResponse, http, HttpResponse, type HttpHandler } from 'msw'
import { addressOf } from './address.ts'
import type { DeletePolicy } from './delete-policy.ts'
import { Desk } from './desk.ts'
import { GivenRows } from './given-rows.ts'
import { NotificationLog } from './notification-log.ts'
import { orderOf } from './order-of.ts'
import { passed } from './patience.ts'
import { errorResponse } from './responses.ts'
import { notFound, RestError } from './rest-error.ts'
import { SentinelStage } from './sentinel-stage.ts'
import { arrivals } from './story/arrivals.ts'
import { story } from './story/story.ts'
import type { WireNotification } from './wire-notification.ts'

/** All optional. */
export interface FakeTwilioOptions {
  /** The rows are dated relative to it; by default the moment of creation. */
  readonly now?: Date
  /** The same seed, count, days and now: the same account, everywhere. */
  readonly seed?: number
  /** Entries in the log, up to 1,000,000; about 6,000 by default. */
  readonly count?: number
  /** How far back the log goes; 30 by default. */
  readonly days?: number
  /** Where the handlers answer: an origin, or `*` for any. */
  readonly baseUrl?: string
  readonly accountSid?: string
  /** Null (the default) lets any Basic authorization in; others get 401/20003. */
  readonly credentials?: { readonly user: string; readonly password: string } | null
  readonly deletes?: DeletePolicy
  /** How long an answer takes, in milliseconds. */
  readonly latencyMs?: number | ((request: Request) => number)
  /** How many new rows an hour come as the clock goes on, for a day; none by default. */
  readonly arrivalsPerHour?: number
  /** Exactly these rows, instead of the story. */
  readonly entries?: readonly WireNotification[]
  /** More requests than this at a time get 429/20429. */
  readonly maxConcurrent?: number
  /** An old account: told the totals, and paged by number instead of by cursor. */
  readonly totals?: boolean
}

interface RequestSeen {
  readonly method: string
  readonly url: string
}

/** A pretended api.twilio.com; see {@link createFakeTwilio}. */
export interface FakeTwilio {
  readonly accountSid: string
  /** For MSW's `setupServer` or `getResponse`. */
  readonly handlers: HttpHandler[]
  /**
   * Answers one request, through MSW but without the network. Rejects like `fetch` where the
   * connection would be cut or the request was aborted.
   */
  readonly answer: (request: Request) => Promise<Response>
  /** What was asked so far, oldest first; the last 10,000. */
  readonly requests: readonly RequestSeen[]
  readonly clearRequests: () => void
  /** A new row arrives. */
  readonly add: (notification: WireNotification) => void
  /** Whether the entry is there, be it the account's or a sentinel's. */
  readonly has: (sid: string) => boolean
  /** How many rows the account's log has now. */
  readonly size: number
}

const SEED = 1
const REQUESTS_KEPT = 10_000

/** Made up, and put together here so that no scanner takes it for a real account's. */
const FICTIONAL_ACCOUNT = `AC${'5f1c710'.repeat(5).slice(0, 32)}`

/**
 * A Twilio account's Notifications API, pretended: both versions, JSON and XML, over a log that
 * remembers what was deleted from it and what arrived. Every failure can be asked for: the days and
 * sids that fail are in `sentinels.ts`.
 */
export function createFakeTwilio(options: FakeTwilioOptions = {}): FakeTwilio {
  const { accountSid = FICTIONAL_ACCOUNT, baseUrl = 'https://api.twilio.com' } = options
  const { now = new Date(), seed = SEED, arrivalsPerHour = 0 } = options
  const log = logOf(options, now, accountSid)
  const stage = new SentinelStage(accountSid)
  const desk = new Desk(log, stage, {
    accountSid,
    credentials: options.credentials ?? null,
    deletes: options.deletes ?? 'allowed',
    totals: options.totals ?? false,
  })
  const newcomers = arrivals({ seed, start: secondsOf(now), perHour: arrivalsPerHour }, accountSid)
  const requests: RequestSeen[] = []
  let inFlight = 0

  async function respond(request: Request): Promise<Response> {
    for (const newcomer of newcomers.until(secondsOf(new Date()))) log.add(newcomer)
    requests.push({ method: request.method, url: request.url })
    if (requests.length > REQUESTS_KEPT) requests.splice(0, requests.length - REQUESTS_KEPT)
    inFlight += 1
    try {
      const response = await taken(request)
      if (response.type !== 'error') sign(response, inFlight)
      return response
    } finally {
      inFlight -= 1
    }
  }

  async function taken(request: Request): Promise<Response> {
    if (inFlight > (options.maxConcurrent ?? Infinity)) {
      const format = addressOf(new URL(request.url).pathname)?.format ?? 'json'
      return errorResponse(new RestError(429, 20429, 'Too Many Requests'), format)
    }
    await passed(latencyOf(options, request), request.signal)
    return request.signal.aborted ? HttpResponse.error() : desk.answer(request)
  }

  const handlers = ['2010-04-01', '2008-08-01'].map((version) =>
    http.all(`${baseUrl}/${version}/Accounts/*`, ({ request }) => respond(request)),
  )

  return {
    accountSid,
    handlers,
    requests,
    clearRequests: () => void requests.splice(0),
    async answer(request) {
      const response = await getResponse(handlers, request)
      request.signal.throwIfAborted()
      if (response?.type === 'error') throw new TypeError('fetch failed')
      return response ?? errorResponse(notFound(new URL(request.url).pathname), 'json')
    },
    add: (notification) => log.add(notification),
    has: (sid) => log.find(sid) !== null || stage.log.find(sid) !== null,
    get size() {
      return log.size
    },
  }
}

function logOf(options: FakeTwilioOptions, now: Date, accountSid: string): NotificationLog {
  const { seed = SEED, count = 6000, days = 30, entries } = options
  if (entries === undefined) {
    const rows = story({ seed, count, days, now: secondsOf(now) }, accountSid)
    return new NotificationLog(rows, orderOf(rows))
  }
  const rows = new GivenRows()
  for (const entry of entries) rows.add(entry)
  return new NotificationLog(rows, orderOf(rows))
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

function latencyOf({ latencyMs = 0 }: FakeTwilioOptions, request: Request): number {
  return typeof latencyMs === 'number' ? latencyMs : latencyMs(request)
}

/** The headers that Twilio puts on every answer. */
function sign({ headers }: Response, inFlight: number): void {
  headers.set('twilio-request-id', `RQ${crypto.randomUUID().replaceAll('-', '')}`)
  headers.set('twilio-concurrent-requests', String(inFlight))
  headers.set('access-control-allow-origin', '*')
}
