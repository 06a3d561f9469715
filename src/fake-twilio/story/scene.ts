import type { KindName } from './kinds.ts'

/** A quarter of an hour of the story. */
export interface Quarter {
  /** GMT days before today: 0 is today. */
  readonly daysAgo: number
  /** Of the GMT day, 0 ≤ hour < 24, in steps of 0.25. */
  readonly hour: number
  /** 0 is Sunday. */
  readonly weekday: number
}

/** What happens in one call or message: kinds, each so many seconds after the start. */
export type Plot = readonly (readonly [after: number, kind: KindName])[]

/** One strand of the story: how much of it, when, and what. */
export interface Scene {
  readonly name: string
  /** Of all rows, against the other scenes' shares. */
  readonly share: number
  /** How much of it falls into a quarter of an hour, against the others. */
  readonly intensity: (quarter: Quarter) => number
  readonly plots: readonly (readonly [weight: number, plot: Plot])[]
}
