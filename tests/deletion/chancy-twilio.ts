import { ApiError, type ApiErrorCode } from '../../src/api/api-error.ts'
import type { LogEntry, NotificationSid } from '../../src/log/entry.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** Something that is asked of Twilio about one entry. */
export interface Request {
  readonly method: 'GET' | 'DELETE'
  readonly sid: NotificationSid
}

/** What becomes of a request, and how often, of all that are not lucky. */
interface Fate {
  readonly weight: number
  /** Null: it is answered as it should be. */
  readonly answer: ApiErrorCode | null
  /** Whether a DELETE does what it says. */
  readonly isDone: boolean
}

const FATES: Readonly<Record<Request['method'], readonly Fate[]>> = {
  DELETE: [
    { weight: 50, answer: null, isDone: true },
    { weight: 8, answer: null, isDone: false }, // 204, and still there.
    { weight: 10, answer: 'rate_limited', isDone: false },
    { weight: 8, answer: 'twilio_error', isDone: false },
    { weight: 5, answer: 'twilio_timeout', isDone: true },
    { weight: 5, answer: 'twilio_timeout', isDone: false },
    { weight: 3, answer: 'twilio_unreachable', isDone: true },
    { weight: 3, answer: 'twilio_unreachable', isDone: false },
    { weight: 2, answer: 'delete_refused', isDone: false },
  ],
  GET: [
    { weight: 80, answer: null, isDone: true },
    { weight: 8, answer: 'rate_limited', isDone: false },
    { weight: 6, answer: 'twilio_error', isDone: false },
    { weight: 4, answer: 'twilio_timeout', isDone: false },
    { weight: 2, answer: 'twilio_unreachable', isDone: false },
  ],
}

const SLOWEST_MS = 4_000

/** A Twilio at which anything may go wrong, by the chance it is given. */
export class ChancyTwilio {
  readonly log: Map<NotificationSid, LogEntry>
  /** What its own answers said or did: what was deleted by a DELETE of ours. */
  readonly deleted = new Set<NotificationSid>()
  /** Of which a DELETE said that it is gone. */
  readonly saidGone = new Set<NotificationSid>()
  /** Once the storm is over everything is answered as it should be. */
  isCalm = false
  readonly #clock: VirtualClock
  readonly #chance: () => number
  readonly #witness: (request: Request, answer: ApiErrorCode | null) => void

  constructor(
    entries: readonly LogEntry[],
    clock: VirtualClock,
    chance: () => number,
    witness: (request: Request, answer: ApiErrorCode | null) => void,
  ) {
    this.log = new Map(entries.map((entry) => [entry.sid, entry]))
    this.#clock = clock
    this.#chance = chance
    this.#witness = witness
  }

  /** Resolves with the entry as it was. Rejects with an {@link ApiError}. */
  ask(request: Request): Promise<LogEntry> {
    const fate = this.#fateOf(request)
    return new Promise((resolve, reject) => {
      this.#clock.setTimeout(() => {
        const entry = this.log.get(request.sid)
        const answer = fate.answer ?? (entry ? null : 'not_found')
        if (request.method === 'DELETE') {
          if (entry && fate.isDone) this.#remove(request.sid)
          if (answer === null || answer === 'not_found') this.saidGone.add(request.sid)
        }
        this.#witness(request, answer)
        if (answer === null && entry) resolve(entry)
        else reject(new ApiError(answer ?? 'not_found', `It went ${answer}.`))
      }, this.#chance() * SLOWEST_MS)
    })
  }

  #remove(sid: NotificationSid): void {
    this.log.delete(sid)
    this.deleted.add(sid)
  }

  #fateOf({ method }: Request): Fate {
    const [lucky, ...others] = FATES[method]
    if (!lucky || this.isCalm) return { weight: 1, answer: null, isDone: true }
    const sum = [lucky, ...others].reduce((total, { weight }) => total + weight, 0)
    let rest = this.#chance() * sum
    return [lucky, ...others].find(({ weight }) => (rest -= weight) < 0) ?? lucky
  }
}
