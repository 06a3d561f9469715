import { fullMoment, offsetName, timeAgo } from './moment-words.ts'
import type { Zone } from './zone.ts'

/** One way to write an instant. */
export interface MomentForm {
  readonly name: string
  readonly text: string
}

/** An instant (ms UTC) in every form that somebody may want to copy. `now` is ms UTC too. */
export function momentForms(instant: number, zone: Zone, now: number): readonly MomentForm[] {
  const local = { name: zone, text: `${fullMoment(instant, zone)} ${offsetName(instant, zone)}` }
  const utc = { name: 'UTC', text: new Date(instant).toISOString().replace('.000Z', 'Z') }
  return [
    ...(zone === 'UTC' ? [] : [local]),
    utc,
    { name: 'Relative', text: timeAgo(instant, now) },
    { name: 'Unix', text: String(Math.floor(instant / 1000)) },
  ]
}
