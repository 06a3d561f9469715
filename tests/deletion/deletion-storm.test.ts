import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ApiErrorCode } from '../../src/api/api-error.ts'
import type { TakeTurn } from '../../src/deletion/turn.ts'
import { UNDO_MS } from '../../src/deletion/undo-window.ts'
import type { NotificationSid } from '../../src/log/entry.ts'
import { ChancyTwilio, type Request } from './chancy-twilio.ts'
import { entriesOf, entryOf } from './entries.ts'
import { MemoryArchive } from './memory-archive.ts'
import { MemoryJournal } from './memory-journal.ts'
import { settled } from './pretended-way.ts'
import { type Browser, Tab } from './tab.ts'
import { VirtualClock } from './virtual-clock.ts'

const ENTRIES = entriesOf(10)

/** What people, the clock and the world can do. `tab`: in which of the open ones. */
type Move = { readonly tab: number } & (
  | { readonly move: 'remove'; readonly which: readonly number[] }
  | { readonly move: 'pass'; readonly ms: number }
  | { readonly move: 'leftovers'; readonly how: 'check' | 'send' | 'forget' }
  | { readonly move: 'vanish'; readonly which: number }
  | { readonly move: 'undo' | 'retry' | 'checkAgain' | 'dismiss' | 'kill' | 'open' | 'arrive' }
  | { readonly move: 'pause' | 'goOn' | 'stop' }
)

const place = fc.nat(ENTRIES.length - 1)
const tab = fc.nat(1)
const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      move: fc.constant('remove' as const),
      tab,
      which: fc.array(place, { maxLength: 8 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      move: fc.constant('pass' as const),
      tab,
      ms: fc.constantFrom(1, 10, 500, 3_000, 7_999, 8_000, 30_000),
    }),
  },
  fc.record({
    move: fc.constant('leftovers' as const),
    tab,
    how: fc.constantFrom('check' as const, 'send', 'forget'),
  }),
  fc.record({ move: fc.constant('vanish' as const), tab, which: place }),
  {
    weight: 4,
    arbitrary: fc.record({
      move: fc.constantFrom('undo' as const, 'retry', 'checkAgain', 'dismiss', 'kill', 'open'),
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      move: fc.constantFrom('pause' as const, 'goOn', 'goOn', 'stop', 'arrive'),
      tab,
    }),
  },
)

function holds(isTrue: boolean, law: string): void {
  if (!isTrue) throw new Error(`Broken: ${law}.`)
}

/** The same chances for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One turn after the other, as the browser's locks give them. */
function turns(): TakeTurn {
  let last: Promise<void> = Promise.resolve()
  let isTaken = false
  return async (onWait) => {
    if (isTaken) onWait()
    const before = last
    let end = () => {}
    last = new Promise((resolve) => (end = resolve))
    await before
    isTaken = true
    return () => {
      isTaken = false
      end()
    }
  }
}

/** What a tab may send: an own, simple account of it. */
interface Leave {
  waiting: Set<NotificationSid>
  endsAt: number
  /** How many deletes of each are allowed for: by a window that ended, a retry, a rate limit. */
  readonly sends: Map<NotificationSid, number>
}

/** Two tabs at most, one browser, one Twilio, and all that must be true of them. */
class Storm {
  readonly clock: VirtualClock
  readonly #browser: Browser
  readonly #tabs: Tab[] = []
  readonly #leaves = new Map<Tab, Leave>()
  readonly #sentBy = new Map<Request, Tab>()
  /** Laws that were broken where a desk would take it for a failed request. */
  readonly #broken: unknown[] = []
  #arrived = 0

  constructor(clock: VirtualClock, seed: number) {
    this.clock = clock
    const chance = chanceOf(seed)
    const witness = (request: Request, answer: ApiErrorCode | null) =>
      this.#answered(request, answer)
    this.#browser = {
      clock,
      chance,
      twilio: new ChancyTwilio(ENTRIES, clock, chance, witness),
      archive: new MemoryArchive(),
      journal: new MemoryJournal(),
      takeTurn: turns(),
      onSend: (request, tab) => {
        try {
          this.#sent(request, tab)
        } catch (law) {
          this.#broken.push(law)
        }
      },
    }
    this.#open()
  }

  async make(move: Move): Promise<void> {
    const tab = this.#tabs[move.tab % this.#tabs.length] ?? this.#open()
    const { desk } = tab
    this.#endWindow(this.#leaveOf(tab))
    switch (move.move) {
      case 'remove':
        this.#remove(tab, move.which)
        break
      case 'undo':
        this.#leaveOf(tab).waiting.clear()
        desk.undo()
        break
      case 'retry':
        if (desk.state().canDelete) {
          for (const [sid, { is }] of desk.state().failures)
            if (is === 'failed') this.#allow(tab, sid)
        }
        desk.retry()
        break
      case 'leftovers':
        if (move.how === 'send') {
          for (const { sid } of desk.state().leftover?.entries ?? []) this.#allow(tab, sid)
        }
        desk.settleLeftovers(move.how)
        break
      case 'checkAgain':
        desk.checkAgain()
        break
      case 'dismiss':
        desk.dismissFailures()
        break
      case 'pause':
      case 'goOn':
      case 'stop':
        desk.steer(move.move)
        break
      case 'kill':
        this.#tabs.splice(this.#tabs.indexOf(tab), 1)
        tab.kill()
        break
      case 'open':
        if (this.#tabs.length < 2) this.#open()
        break
      case 'arrive':
        this.#arrive()
        break
      case 'vanish':
        this.#browser.twilio.log.delete(entryOf(move.which + 1).sid)
        break
      case 'pass':
        await this.clock.pass(move.ms)
    }
    await settled()
    this.#check()
  }

  /** The weather clears, all is waited for, asked again and seen to. */
  async end(): Promise<void> {
    const { twilio, journal } = this.#browser
    twilio.isCalm = true
    await this.#finish()
    if (this.#tabs.length === 2) await this.make({ move: 'kill', tab: 1 })
    await this.make({ move: 'open', tab: 0 })
    for (const how of ['check', 'check'] as const) {
      for (const tab of this.#tabs.keys()) {
        await this.make({ move: 'checkAgain', tab })
        await this.make({ move: 'leftovers', tab, how })
      }
      await this.#finish()
    }
    for (const tab of this.#tabs) this.#expectSettled(tab)
    const open = [...journal.records.values()].filter(({ step }) => step !== 'settled')
    expect(open).toEqual([])
    for (let n = 1; n <= this.#arrived; n += 1)
      expect(twilio.log.has(entryOf(100 + n).sid)).toBe(true)
  }

  async #finish(): Promise<void> {
    for (const tab of this.#tabs.keys()) await this.make({ move: 'goOn', tab })
    for (let hours = 0; hours < 3; hours += 1)
      await this.make({ move: 'pass', tab: 0, ms: 3_600_000 })
  }

  /** Every entry is in exactly one place, and it is the true one. */
  #expectSettled({ desk, forgotten }: Tab): void {
    const { run, waiting, hidden, failures } = desk.state()
    expect(run).toBeNull()
    expect(waiting).toBeNull()
    expect(hidden).toEqual(forgotten)
    const { twilio } = this.#browser
    for (const sid of hidden) {
      holds(!twilio.log.has(sid) || twilio.saidGone.has(sid), 'hidden is what Twilio said is gone')
    }
    for (const [sid, { is }] of failures) {
      holds(is === 'failed' && !hidden.has(sid), 'in the list is what failed, and why')
    }
  }

  #open(): Tab {
    const tab = new Tab(this.#browser)
    this.#tabs.push(tab)
    void tab.desk.lookForLeftovers(tab.takeTurn)
    return tab
  }

  #remove(tab: Tab, which: readonly number[]): void {
    const { desk } = tab
    const entries = which.flatMap((index) => ENTRIES[index] ?? [])
    const fresh = entries.filter(({ sid }) => !desk.state().hidden.has(sid))
    const leave = this.#leaveOf(tab)
    if (desk.state().canDelete && fresh.length > 0) {
      for (const { sid } of fresh) leave.waiting.add(sid)
      leave.endsAt = this.clock.now + UNDO_MS
    }
    desk.remove(entries)
  }

  #arrive(): void {
    this.#arrived += 1
    const entry = entryOf(100 + this.#arrived)
    this.#browser.twilio.log.set(entry.sid, entry)
  }

  #sent(request: Request, tab: Tab): void {
    const { sid, method } = request
    const leave = this.#leaveOf(tab)
    this.#endWindow(leave)
    this.#sentBy.set(request, tab)
    holds(!leave.waiting.has(sid), 'nothing is asked in the eight seconds')
    holds(tab.inFlight <= tab.lane.state().limit, 'no more at once than the lane lets through')
    const others = this.#tabs.filter((other) => other !== tab)
    holds(
      others.every(({ inFlight }) => inFlight === 0),
      'one tab deletes at a time',
    )
    if (method === 'GET') return
    const sends = leave.sends.get(sid) ?? 0
    holds(sends > 0, 'each is sent for a reason')
    leave.sends.set(sid, sends - 1)
    holds(this.#browser.archive.kept.has(sid), 'nothing is sent before it is kept')
  }

  #answered(request: Request, answer: ApiErrorCode | null): void {
    const tab = this.#sentBy.get(request)
    if (!tab || request.method === 'GET') return
    const leave = this.#leaveOf(tab)
    if (answer === 'rate_limited') this.#allow(tab, request.sid)
    else leave.sends.delete(request.sid)
    if (answer === 'delete_refused') leave.waiting.clear()
  }

  #check(): void {
    for (const law of this.#broken) throw law
    const { twilio, archive } = this.#browser
    for (const sid of twilio.deleted) {
      holds(archive.kept.has(sid), 'what is deleted is kept')
    }
    for (const { desk } of this.#tabs) {
      const { hidden, failures, run } = desk.state()
      holds(![...failures.keys()].some((sid) => hidden.has(sid)), 'what failed is in the list')
      holds(!run || run.done <= run.total, 'no more is done than there is')
    }
  }

  #endWindow(leave: Leave): void {
    if (this.clock.now < leave.endsAt) return
    for (const sid of leave.waiting) leave.sends.set(sid, 1)
    leave.waiting = new Set()
  }

  #allow(tab: Tab, sid: NotificationSid): void {
    this.#leaveOf(tab).sends.set(sid, 1)
  }

  #leaveOf(tab: Tab): Leave {
    const leave = this.#leaves.get(tab) ?? { waiting: new Set(), endsAt: 0, sends: new Map() }
    this.#leaves.set(tab, leave)
    return leave
  }
}

/** The lane's own timers take it too. */
let clock = new VirtualClock()

beforeAll(() => {
  vi.stubGlobal('setTimeout', (run: () => void, ms?: number) => clock.setTimeout(run, ms))
})
afterAll(() => void vi.unstubAllGlobals())

test('in any storm, whatever people do and whenever a tab dies, nothing is lost and nothing is sent unasked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.array(moves, { maxLength: 40, size: 'max' }),
      async (seed, schedule) => {
        clock = new VirtualClock()
        const storm = new Storm(clock, seed)
        for (const move of schedule) await storm.make(move)
        await storm.end()
      },
    ),
    { numRuns: 1_000, seed: 20_261_122 },
  )
}, 120_000)
