import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from '../../src/api/api-error.ts'
import { Lane } from '../../src/api/lane.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

function rateLimited(retryAfter: number | null = null): ApiError {
  return new ApiError('rate_limited', 'Too many requests.', { retryAfter })
}

/** An ask that a test sends into the lane, and answers itself. */
interface Sent {
  /** How often it has been asked so far. */
  readonly times: () => number
  readonly answer: (answer: string) => Promise<void>
  readonly fail: (error: Error) => Promise<void>
  /** What came out of it; `null` while nothing has. */
  readonly outcome: () => unknown
}

function send(lane: Lane, signal = new AbortController().signal): Sent {
  let times = 0
  let outcome: unknown = null
  let settle: { resolve: (answer: string) => void; reject: (error: Error) => void } | null = null
  const asked = () =>
    new Promise<string>((resolve, reject) => {
      times += 1
      settle = { resolve, reject }
    })
  lane.run(asked, signal).then(
    (answer) => (outcome = answer),
    (error: unknown) => (outcome = error),
  )
  return {
    times: () => times,
    answer: async (answer) => (settle?.resolve(answer), passing(0)),
    fail: async (error) => (settle?.reject(error), passing(0)),
    outcome: () => outcome,
  }
}

/** Lets so many ms pass, and all that happens in them. */
async function passing(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

/** The places of those that have been asked. */
function askedOf(sent: readonly Sent[]): number[] {
  return sent.flatMap((one, place) => (one.times() > 0 ? [place] : []))
}

async function sendMany(lane: Lane, count: number): Promise<Sent[]> {
  const sent = Array.from({ length: count }, () => send(lane))
  await passing(0)
  return sent
}

describe('the lane', () => {
  test('lets so many through at a time, in the order they came', async () => {
    const sent = await sendMany(new Lane({ start: 2 }), 5)
    expect(askedOf(sent)).toEqual([0, 1])
    await sent[1]?.answer('second')
    expect(askedOf(sent)).toEqual([0, 1, 2])
    expect(sent.map((one) => one.outcome())).toEqual([null, 'second', null, null, null])
  })

  test('widens by one after as many good answers as it is wide, up to its most', async () => {
    const lane = new Lane({ start: 1, most: 3 })
    const widths: number[] = []
    for (const one of await sendMany(lane, 12)) {
      await one.answer('ok')
      widths.push(lane.state().limit)
    }
    expect(widths).toEqual([2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3])
  })

  test('passes other failures on, without a second try and without slowing down', async () => {
    const lane = new Lane({ start: 1 })
    const [first, second] = await sendMany(lane, 2)
    const error = new ApiError('twilio_error', 'Twilio answered 500.')
    await first?.fail(error)
    expect([first?.times(), first?.outcome()]).toEqual([1, error])
    expect([second?.times(), lane.state()]).toEqual([1, { limit: 1, heldUntil: null }])
  })

  test('does not ask for who has gone before', async () => {
    const lane = new Lane({ start: 1 })
    const gone = send(lane, AbortSignal.abort(new Error('Never mind.')))
    await passing(0)
    expect([gone.times(), gone.outcome()]).toEqual([0, new Error('Never mind.')])
    const [next] = await sendMany(lane, 1)
    expect(next?.times()).toBe(1)
  })

  test('has no hole where one that waited has gone', async () => {
    const lane = new Lane({ start: 1, most: 1 })
    const stop = new AbortController()
    const first = send(lane)
    const waiting = [send(lane), send(lane, stop.signal), send(lane)]
    await passing(0)
    stop.abort(new Error('Never mind.'))
    await first.answer('first')
    expect(askedOf(waiting)).toEqual([0])
    await waiting[0]?.answer('second')
    expect(askedOf(waiting)).toEqual([0, 2])
    expect(waiting[1]?.outcome()).toEqual(new Error('Never mind.'))
  })
})

describe('a lane that Twilio limits', () => {
  test('halves, waits as long as Twilio says, and sends the same again', async () => {
    const lane = new Lane({ start: 4 })
    const states: unknown[] = []
    lane.subscribe(() => states.push(lane.state()))
    const sent = await sendMany(lane, 5)
    const until = Date.now() + 2500
    await sent[0]?.fail(rateLimited(2.5))
    expect(lane.state()).toEqual({ limit: 2, heldUntil: until })

    for (const place of [1, 2, 3]) await sent[place]?.answer('ok')
    await passing(2499)
    expect(sent.map((one) => one.times())).toEqual([1, 1, 1, 1, 0])
    await passing(1)
    expect(sent.map((one) => one.times())).toEqual([2, 1, 1, 1, 1])
    expect(states).toEqual([
      { limit: 2, heldUntil: until },
      { limit: 3, heldUntil: until },
      { limit: 3, heldUntil: null },
    ])
  })

  test('takes the refusals of all that were in flight together for one', async () => {
    const lane = new Lane({ start: 8, random: () => 0.01 })
    const sent = await sendMany(lane, 8)
    for (const one of sent.slice(0, 4)) await one.fail(rateLimited())
    expect(lane.state().limit).toBe(4)
    // The pause is over before the last of them hears its answer.
    await passing(1000)
    for (const one of sent.slice(6)) await one.fail(rateLimited())
    expect(lane.state().limit).toBe(4)
  })

  test('halves again where it is refused again, and is never narrower than one', async () => {
    const lane = new Lane({ start: 5 })
    const [one] = await sendMany(lane, 1)
    const widths: number[] = []
    for (let refusal = 0; refusal < 4; refusal += 1) {
      await one?.fail(rateLimited(1))
      await passing(1000)
      widths.push(lane.state().limit)
    }
    expect(widths).toEqual([2, 1, 1, 1])
    await one?.answer('at last')
    expect(one?.outcome()).toBe('at last')
  })

  test('waits for the latest time that Twilio names', async () => {
    const lane = new Lane({ start: 4 })
    const sent = await sendMany(lane, 2)
    await sent[0]?.fail(rateLimited(5))
    await passing(4000)
    await sent[1]?.fail(rateLimited(3))
    await passing(2999)
    expect(sent.map((one) => one.times())).toEqual([1, 1])
    await passing(1)
    expect(sent.map((one) => one.times())).toEqual([2, 2])
  })

  test('waits twice as long each time where Twilio names no time, and starts anew after a good answer', async () => {
    const lane = new Lane({ start: 1, random: () => 0.5 })
    const [one] = await sendMany(lane, 1)
    const waits: number[] = []
    const refuse = async (error: ApiError) => {
      await one?.fail(error)
      const wait = (lane.state().heldUntil ?? 0) - Date.now()
      waits.push(wait)
      await passing(wait)
    }
    for (let refusal = 0; refusal < 6; refusal += 1) await refuse(rateLimited())
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
    await one?.answer('ok')

    const [next] = await sendMany(lane, 1)
    await next?.fail(rateLimited())
    expect((lane.state().heldUntil ?? 0) - Date.now()).toBe(1000)
  })

  test('does not ask without a pause where Twilio says to wait for 0 seconds', async () => {
    const lane = new Lane({ start: 1, random: () => 0.5 })
    let times = 0
    const refused = async () => {
      times += 1
      throw rateLimited(0)
    }
    const stop = new AbortController()
    const asking = lane.run(refused, stop.signal)
    await passing(20_000)
    stop.abort(new Error('Enough.'))
    await expect(asking).rejects.toThrow('Enough.')
    expect(times).toBeLessThan(10)
  })

  test('waits as long as a timer cannot', async () => {
    const [month, lane] = [31 * 86_400, new Lane({ start: 1 })]
    const [one] = await sendMany(lane, 1)
    await one?.fail(rateLimited(month))
    expect(vi.getTimerCount()).toBe(1)
    await passing(month * 1000 - 1)
    expect(one?.times()).toBe(1)
    await passing(1)
    expect(one?.times()).toBe(2)
  })

  test('lets go of who does not want to wait', async () => {
    const lane = new Lane({ start: 1 })
    const stop = new AbortController()
    const one = send(lane, stop.signal)
    await passing(0)
    await one.fail(rateLimited(60))
    stop.abort(new Error('Never mind.'))
    await passing(60_000)
    expect([one.times(), one.outcome()]).toEqual([1, new Error('Never mind.')])
  })
})

/** One ask of a simulation: when it is sent, how long Twilio takes, when it is given up. All in ms. */
interface Planned {
  readonly sentAt: number
  readonly takes: number
  readonly stoppedAfter: number | null
}

const anyPlan = fc.record<Planned>({
  sentAt: fc.integer({ min: 0, max: 3000 }),
  takes: fc.integer({ min: 1, max: 800 }),
  stoppedAfter: fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 4 }),
})

/** A Twilio that takes so many at a time, and says how long to wait, or does not. */
const anyTwilio = fc.record({
  atOnce: fc.integer({ min: 1, max: 6 }),
  retryAfter: fc.option(fc.integer({ min: 0, max: 3 })),
})

test('whatever Twilio takes and whoever leaves, the lane keeps its limit and all are answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlan, { maxLength: 30 }), anyTwilio, async (plans, twilio) => {
      const lane = new Lane({ random: () => 0.5 })
      let inFlight = 0
      const wrong: string[] = []
      const answerTo = async ({ takes }: Planned, signal: AbortSignal): Promise<string> => {
        const { limit, heldUntil } = lane.state()
        inFlight += 1
        const isTooMany = inFlight > twilio.atOnce
        if (inFlight > limit) wrong.push(`${inFlight} in flight where ${limit} may be`)
        if (heldUntil !== null && heldUntil > Date.now()) wrong.push('asked while held')
        if (signal.aborted) wrong.push('asked for one that has gone')
        await new Promise((resolve) => setTimeout(resolve, isTooMany ? 10 : takes))
        inFlight -= 1
        if (isTooMany) throw rateLimited(twilio.retryAfter)
        return 'answer'
      }
      const outcomes: (string | null)[] = plans.map(() => null)
      for (const [place, plan] of plans.entries()) {
        const stop = new AbortController()
        const { sentAt, stoppedAfter } = plan
        if (stoppedAfter !== null) setTimeout(() => stop.abort(), sentAt + stoppedAfter)
        setTimeout(() => {
          lane
            .run(() => answerTo(plan, stop.signal), stop.signal)
            .then(
              (answer) => (outcomes[place] = answer),
              () => (outcomes[place] = 'stopped'),
            )
        }, sentAt)
      }
      await passing(3_600_000)
      const left = outcomes.filter((outcome, place) => {
        return (
          outcome !== 'answer' && !(outcome === 'stopped' && plans[place]?.stoppedAfter !== null)
        )
      })
      expect([left, wrong, inFlight, lane.state().heldUntil]).toEqual([[], [], 0, null])
    }),
    { numRuns: 50 },
  )
})
