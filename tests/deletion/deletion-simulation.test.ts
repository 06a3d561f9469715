import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNDO_MS } from '../../src/deletion/undo-window.ts'
import type { NotificationSid } from '../../src/log/entry.ts'
import { entriesOf } from './entries.ts'
import { type Answer, PretendedWay } from './pretended-way.ts'

const ENTRIES = entriesOf(12)
const REFUSALS: ReadonlySet<Answer> = new Set<Answer>(['delete_refused', 'method', 'read_only'])
const SAYS_DELETED: ReadonlySet<Answer> = new Set<Answer>(['ok', 'still there', 'not_found'])
const SAYS_GONE: ReadonlySet<Answer> = new Set<Answer>(['ok'])

/** What a person, the clock and Twilio can do. */
type Move =
  | { readonly move: 'remove'; readonly which: readonly number[] }
  | { readonly move: 'pass'; readonly ms: number }
  | { readonly move: 'answer'; readonly which: number; readonly answer: Answer }
  | { readonly move: 'limit'; readonly limit: number; readonly isHeld: boolean }
  | { readonly move: 'undo' | 'stop' | 'retry' | 'checkAgain' | 'dismiss' }

const answers = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom<Answer>('ok', 'not_found') },
  {
    weight: 40,
    arbitrary: fc.constantFrom<Answer>(
      'still there',
      'twilio_timeout',
      'server_gone',
      'twilio_unreachable',
      'twilio_error',
      'twilio_auth',
      'rate_limited',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom<Answer>(...REFUSALS) },
)

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    move: fc.constant('remove' as const),
    which: fc.array(fc.nat(ENTRIES.length - 1), { maxLength: 8 }),
  }),
  fc.record({ move: fc.constant('pass' as const), ms: fc.constantFrom(0, 1, 3_000, 7_999, 8_000) }),
  {
    weight: 6,
    arbitrary: fc.record({
      move: fc.constant('answer' as const),
      which: fc.nat(8),
      answer: answers,
    }),
  },
  fc.record({
    move: fc.constant('limit' as const),
    limit: fc.integer({ min: 1, max: 8 }),
    isHeld: fc.boolean(),
  }),
  fc.record({
    move: fc.constantFrom('undo' as const, 'stop', 'retry', 'checkAgain', 'dismiss'),
  }),
)

function holds(isTrue: boolean, law: string): void {
  if (!isTrue) throw new Error(`Broken: ${law}.`)
}

/** The desk's world, and an own, simple account of what it may do and what is true. */
class Simulation {
  readonly way = new PretendedWay()
  /** Gone at Twilio, as far as any answer told. */
  readonly #gone = new Set<NotificationSid>()
  /** Sids whose window has ended, or that were retried: each may be sent once. */
  readonly #maySend = new Set<NotificationSid>()
  #waiting = new Set<NotificationSid>()
  #endsAt = 0
  #wasRefused = false
  #sentBefore = 0

  async make(move: Move): Promise<void> {
    const { desk } = this.way
    switch (move.move) {
      case 'remove':
        return this.#remove(move.which)
      case 'pass':
        if (this.#waiting.size > 0 && this.way.now + move.ms >= this.#endsAt) this.#closeWindow()
        return this.way.pass(move.ms)
      case 'answer':
        return this.#answer(move.which, move.answer)
      case 'limit':
        this.way.limit = move.limit
        this.way.hold(move.isHeld)
        return this.way.pass(0)
      case 'undo':
        this.#waiting.clear()
        desk.undo()
        return this.way.pass(0)
      case 'retry':
        for (const [sid, { is }] of desk.state().failures) {
          if (is === 'failed' && !this.#wasRefused) this.#maySend.add(sid)
        }
        desk.retry()
        return this.way.pass(0)
      case 'stop':
        desk.steer('stop')
        return this.way.pass(0)
      case 'checkAgain':
        desk.checkAgain()
        return this.way.pass(0)
      case 'dismiss':
        return desk.dismissFailures()
    }
  }

  #remove(which: readonly number[]): void {
    const { desk } = this.way
    const entries = which.flatMap((index) => ENTRIES[index] ?? [])
    const fresh = entries.filter(({ sid }) => !desk.state().hidden.has(sid))
    if (!this.#wasRefused && fresh.length > 0) {
      for (const { sid } of fresh) this.#waiting.add(sid)
      this.#endsAt = this.way.now + UNDO_MS
    }
    desk.remove(entries)
  }

  #closeWindow(): void {
    for (const sid of this.#waiting) this.#maySend.add(sid)
    this.#waiting = new Set()
  }

  async #answer(which: number, answer: Answer): Promise<void> {
    const ask = this.way.open[which]
    if (!ask) return
    const telling = ask.asks === 'check' ? SAYS_GONE : SAYS_DELETED
    if (telling.has(answer)) this.#gone.add(ask.entry.sid)
    if (ask.asks === 'delete' && REFUSALS.has(answer)) {
      this.#wasRefused = true
      this.#waiting.clear()
    }
    await this.way.answer(answer, ask.entry)
  }

  /** What must be true after every move. */
  check(move: Move['move'], openBefore: number): void {
    const { way } = this
    const { hidden, waiting, failures, canDelete, run } = way.desk.state()
    for (const { sid } of way.deletes.slice(this.#sentBefore)) {
      holds(this.#maySend.delete(sid), 'each is sent for a reason')
    }
    this.#sentBefore = way.deletes.length
    const open = way.open.map(({ entry }) => entry.sid)
    holds(new Set(open).size === open.length, 'one ask at a time about one entry')
    holds(
      [...open, ...this.#gone, ...this.#waiting].every((sid) => hidden.has(sid)),
      'what is removed is hidden',
    )
    holds(![...failures.keys()].some((sid) => hidden.has(sid)), 'what failed is in the list')
    holds((waiting?.count ?? 0) === this.#waiting.size, 'what waits is counted')
    holds(!waiting || waiting.endsAt === this.#endsAt, 'the time begins with the last removal')
    holds(canDelete === !this.#wasRefused, 'one refusal turns deleting off')
    holds((run === null) === (open.length === 0), 'a run is what is under way')
    const left = run ? run.total - run.done : 0
    holds(left >= open.length, 'progress counts what is under way')
    if (move === 'answer') {
      const least = Math.min(left, way.limit, openBefore)
      holds(open.length >= least, 'the next one goes when one is done')
    }
    if (move === 'stop' && way.isHeld) {
      holds(!way.open.some(({ asks }) => asks === 'delete'), 'Stop takes back what is held up')
    }
    const most = Math.max(openBefore, way.limit)
    holds(open.length <= most, 'never more at once than the limit')
    // What is back in the list has lost its leave.
    for (const sid of this.#maySend) if (!hidden.has(sid)) this.#maySend.delete(sid)
  }

  /** Twilio answers all that is open, and time passes, until nothing moves any more. */
  async end(): Promise<void> {
    this.way.hold(false)
    await this.make({ move: 'pass', ms: UNDO_MS })
    while (this.way.open.length > 0) {
      const openBefore = this.way.open.length
      await this.make({ move: 'answer', which: 0, answer: 'ok' })
      this.check('answer', openBefore)
    }
    const state = this.way.desk.state()
    expect(state.run).toBeNull()
    expect(state.waiting).toBeNull()
    // Each entry is gone at Twilio, hidden and forgotten, or it is in the list.
    expect(state.hidden).toEqual(this.#gone)
    expect(this.way.forgotten).toEqual(this.#gone)
  }
}

test('whatever happens in whatever order, every entry ends in one place and none is sent unasked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { maxLength: 60, size: 'max' }), async (schedule) => {
      const simulation = new Simulation()
      for (const move of schedule) {
        const openBefore = simulation.way.open.length
        await simulation.make(move)
        simulation.check(move.move, openBefore)
      }
      await simulation.end()
    }),
    { numRuns: 1_000, seed: 20_261_121 },
  )
}, 120_000)
