// A Twilio for load: the rows are the pretended Twilio's, the server is as quick as can be, so that
// what is measured is who asks, not who answers. A process of its own: the machine's other core.
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { type BigLog, bigPage, firstRowUntil, type Wanted } from './big-log.ts'
import { rowPool } from './row-pool.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    days: { type: 'string', default: '30' },
    latency: { type: 'string', default: '0' },
    busy: { type: 'string', default: '0' },
  },
})
const latencyMs = Number(values.latency)
const HOUR_MS = 3_600_000

const log: BigLog = {
  size: Number(values.count),
  // The oldest stay within a range that ends a while later than this.
  newest: Date.now(),
  spanMs: Number(values.days) * 24 * HOUR_MS - 2 * HOUR_MS,
  busyShare: Number(values.busy),
  pool: await rowPool(3),
}

/** Asked for before: the same bytes again. Only so much, since pages of a million rows are many. */
const answered = new Map<string, Buffer>()
const ANSWERS_KEPT = 400

const server = createServer((request, response) => {
  const address = request.url ?? '/'
  const body = answered.get(address) ?? Buffer.from(listBody(new URL(address, 'http://127.0.0.1')))
  if (answered.size < ANSWERS_KEPT) answered.set(address, body)
  setTimeout(() => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    })
    response.end(body)
  }, latencyMs)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') {
    console.log(`http://127.0.0.1:${address.port}`)
  }
})

function listBody(url: URL): string {
  const query = url.searchParams
  const wanted: Wanted = {
    since: midnight(query.get('MessageDate>')) ?? 0,
    until: midnight(query.get('MessageDate<')) ?? Number.POSITIVE_INFINITY,
    log: query.get('Log'),
  }
  const pageSize = Number(query.get('PageSize') ?? 50)
  const page = Number(query.get('Page') ?? 0)
  const token = query.get('PageToken')
  const from = token === null ? firstRowUntil(log, wanted.until) : Number(token.slice(2))
  const { rows, next } = bigPage(log, wanted, from, pageSize)
  return `{"notifications":[${rows.join()}],"end":${page * pageSize + rows.length - 1},"page":${page},"page_size":${pageSize},"start":${page * pageSize},"uri":${JSON.stringify(url.pathname + url.search)},"first_page_uri":${JSON.stringify(pageUri(url, 0, null))},"next_page_uri":${JSON.stringify(next === null ? null : pageUri(url, page + 1, next))},"previous_page_uri":null}`
}

function pageUri(url: URL, page: number, from: number | null): string {
  const query = new URLSearchParams(url.search)
  query.set('Page', String(page))
  if (from === null) query.delete('PageToken')
  else query.set('PageToken', `PA${from}`)
  return `${url.pathname}?${query}`
}

/** Midnight at the start of a GMT day. */
function midnight(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00Z`)
}
