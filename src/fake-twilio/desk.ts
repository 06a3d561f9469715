import { addressOf, type Address } from './address.ts'
import { deleteRefusal, type DeletePolicy } from './delete-policy.ts'
import { jsonEntry } from './json-body.ts'
import { listBody } from './list-answer.ts'
import { listQueryOf } from './list-query.ts'
import type { NotificationLog } from './notification-log.ts'
import { PageCache } from './page-cache.ts'
import { bodyResponse, errorResponse } from './responses.ts'
import { notFound, RestError } from './rest-error.ts'
import type { Asked, SentinelStage } from './sentinel-stage.ts'
import { xmlEntry } from './xml-body.ts'

/** What holds for the account. */
export interface AccountRules {
  readonly accountSid: string
  /** Null: any user and password will do, but some must be given. */
  readonly credentials: { readonly user: string; readonly password: string } | null
  readonly deletes: DeletePolicy
  /** An old account: paged by number, and told the totals. */
  readonly totals: boolean
}

const CACHED_BYTES = 128 * 1024 * 1024

/** Where requests about one account are answered, without latency or limits. */
export class Desk {
  readonly #log: NotificationLog
  readonly #stage: SentinelStage
  readonly #rules: AccountRules
  readonly #pages = new PageCache(CACHED_BYTES)
  #cachedVersion = 0

  constructor(log: NotificationLog, stage: SentinelStage, rules: AccountRules) {
    this.#log = log
    this.#stage = stage
    this.#rules = rules
  }

  async answer(request: Request): Promise<Response> {
    const { pathname, searchParams: search } = new URL(request.url)
    const address = addressOf(pathname)
    try {
      if (address === null) throw notFound(pathname)
      this.#checkCredentials(address, request.headers.get('authorization'))
      const asked = { address, request, search }
      const usual = () => this.#usual(asked)
      const remove = (sid: string) => void this.#logOf(sid)?.remove(sid)
      return await (this.#stage.answer(asked, usual, remove) ?? usual())
    } catch (error) {
      if (error instanceof RestError) return errorResponse(error, address?.format ?? 'json')
      throw error
    }
  }

  #checkCredentials({ account }: Address, authorization: string | null): void {
    const { credentials, accountSid } = this.#rules
    const wanted = credentials && `Basic ${btoa(`${credentials.user}:${credentials.password}`)}`
    const welcome =
      wanted === null ? /^Basic ./i.test(authorization ?? '') : authorization === wanted
    if (!welcome || account !== accountSid) throw new RestError(401, 20003, 'Authenticate')
  }

  #usual(asked: Asked): Response {
    const { sid } = asked.address
    const { method } = asked.request
    if (method === 'GET') return sid === null ? this.#list(asked) : this.#entry(asked, sid)
    if (method === 'DELETE' && sid !== null) return this.#deletion(asked, sid)
    throw new RestError(405, 20004, 'Method not allowed')
  }

  #list({ address, search }: Asked): Response {
    const query = listQueryOf(search, address.call)
    const log = address.call !== null && /^CA0{29}/.test(address.call) ? this.#stage.log : this.#log
    const numbered = this.#rules.totals || address.version === '2008-08-01'
    const write = () => listBody(log, address, query, numbered)
    if (log !== this.#log) return bodyResponse(write(), address.format)
    if (log.version !== this.#cachedVersion) this.#pages.clear()
    this.#cachedVersion = log.version
    const key = `${address.listPath}${address.suffix}?${search}`
    return bodyResponse(this.#pages.page(key, write), address.format)
  }

  #entry({ address, request }: Asked, sid: string): Response {
    const { log, slot } = this.#found(address, sid, request)
    const whole = log.whole(slot)
    const body = address.format === 'json' ? jsonEntry(address, whole) : xmlEntry(address, whole)
    return bodyResponse(body, address.format)
  }

  #deletion({ address, request }: Asked, sid: string): Response {
    const { deletes } = this.#rules
    const refusal = deleteRefusal(deletes)
    if (refusal !== null) throw refusal
    const { log } = this.#found(address, sid, request)
    if (deletes !== 'ignored') log.remove(sid)
    return new Response(null, { status: 204 })
  }

  /** The row, where it is there and of the call that was named. */
  #found({ call }: Address, sid: string, { url }: Request): { log: NotificationLog; slot: number } {
    const log = this.#logOf(sid)
    const slot = log?.find(sid) ?? null
    if (log === null || slot === null || (call !== null && log.row(slot).call_sid !== call)) {
      throw notFound(new URL(url).pathname)
    }
    return { log, slot }
  }

  /** The log an entry is in: the account's, else the sentinels'. */
  #logOf(sid: string): NotificationLog | null {
    return [this.#log, this.#stage.log].find((log) => log.find(sid) !== null) ?? null
  }
}
