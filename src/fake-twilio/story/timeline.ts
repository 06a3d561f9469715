import { Dice } from './dice.ts'
import { KINDS, type KindName } from './kinds.ts'
import type { Plot, Quarter, Scene } from './scene.ts'

/** When what happens: one place a row in each array. Small enough for a million rows. */
export interface Timeline {
  /** Seconds since 1970 UTC. */
  readonly at: Float64Array
  /** Index into the keys of {@link KINDS}. */
  readonly kind: Uint8Array
  /** The first row of the call or message that the row belongs to; its rows lie side by side. */
  readonly talk: Uint32Array
}

export interface StorySpan {
  readonly seed: number
  readonly count: number
  readonly days: number
  /** Seconds since 1970 UTC; nothing happens after it. */
  readonly now: number
}

const KIND_NAMES = Object.keys(KINDS)
const KIND_INDEX = new Map<string, number>(KIND_NAMES.map((name, index) => [name, index]))
const QUARTER = 900
const DAY = 86_400
/** The first talks of a scene that never rests happened just now, so that today is never empty. */
const JUST_NOW = [0, 41, 417, 1502, 2806]

/** Exactly `count` rows, spread over the days by the scenes' shares and rhythms. */
export function timeline(scenes: readonly Scene[], span: StorySpan): Timeline {
  const rows: Timeline = {
    at: new Float64Array(span.count),
    kind: new Uint8Array(span.count),
    talk: new Uint32Array(span.count),
  }
  const playable = scenes.map((scene) => ({ scene, clock: clockOf(scene, span) }))
  const staged = playable.filter(({ clock }) => clock.total > 0)
  const shares = staged.reduce((sum, { scene }) => sum + scene.share, 0)
  let from = 0
  let share = 0
  staged.forEach(({ scene, clock }, index) => {
    share += scene.share
    const to = Math.round((span.count * share) / shares)
    fill(rows, from, to, scene, clock, new Dice(span.seed, index, 0x5ce7e), span)
    from = to
  })
  return rows
}

function fill(
  rows: Timeline,
  from: number,
  to: number,
  scene: Scene,
  clock: Clock,
  dice: Dice,
  { now }: StorySpan,
): void {
  let slot = from
  for (let talk = 0; slot < to; talk += 1) {
    const justNow = clock.restless ? JUST_NOW[talk] : undefined
    const start = justNow === undefined ? clock.draw(dice) : now - justNow
    const plot: Plot = dice.weighted(scene.plots)
    const first = slot
    for (const [after, kind] of plot) {
      if (slot === to) break
      rows.at[slot] = Math.min(now, start + after)
      rows.kind[slot] = indexOfKind(kind)
      rows.talk[slot] = first
      slot += 1
    }
  }
}

function indexOfKind(name: KindName): number {
  return KIND_INDEX.get(name) ?? 0
}

interface Clock {
  readonly total: number
  /** Whether the scene plays in the last quarter of an hour as well. */
  readonly restless: boolean
  readonly draw: (dice: Dice) => number
}

/** Draws moments of the span, as likely as the scene's intensity says. */
function clockOf(scene: Scene, { now, days }: StorySpan): Clock {
  const begin = now - days * DAY
  const sums: number[] = []
  let total = 0
  let last = 0
  for (let start = begin - (begin % QUARTER); start <= now; start += QUARTER) {
    last = scene.intensity(quarterAt(start, now))
    total += last
    sums.push(total)
  }
  const draw = (dice: Dice): number => {
    const wanted = dice.next() * total
    const quarter = firstAbove(sums, wanted)
    const moment = begin - (begin % QUARTER) + quarter * QUARTER + dice.below(QUARTER)
    return Math.min(now, Math.max(begin, moment))
  }
  return { total, restless: last > 0, draw }
}

function quarterAt(start: number, now: number): Quarter {
  const day = Math.floor(start / DAY)
  return {
    daysAgo: Math.floor(now / DAY) - day,
    hour: (start - day * DAY) / 3600,
    weekday: (day + 4) % 7,
  }
}

function firstAbove(sums: readonly number[], wanted: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
