export type Unit = 'ms' | 'µs' | 'MB' | 'kB' | 'frames' | 'tasks' | 'rows'

/** One thing that is measured. Less is better, for every unit there is. */
export interface Metric {
  readonly title: string
  readonly unit: Unit
}

/** What one run of one contender gave, by metric id. What could not be measured is left out. */
export type Sample = Readonly<Record<string, number>>

export interface Contender {
  readonly name: string
  readonly run: () => Promise<Sample>
}

/** This project's own program, wherever it stands beside its peers. */
export const OURS = 'this viewer'

/**
 * What a ratio may at most be: this viewer's median over a peer's, or over a fixed goal in the
 * metric's own unit. A ratio behind its bound fails the whole run, and so does a missing one.
 * A wall time's goal is only shown (null): it holds on a quiet machine or not at all, while what
 * slows one contender of a run slows the others too.
 */
export interface Bound {
  readonly metric: string
  /** A contender's name, or a goal. */
  readonly against: string | number
  readonly atMost: number | null
  /** The ratio to get to, where that is not reached yet; it is shown, and fails nothing. */
  readonly goal?: number
}

/** The contenders, ready to run, and whatever serves them. */
export interface Stage {
  readonly contenders: readonly Contender[]
  readonly close: () => Promise<void>
}

/** Contenders doing the same work, side by side. */
export interface Contest {
  /** A heading: what is done. */
  readonly name: string
  /** One sentence: how it is measured, and what stands against what. */
  readonly about: string
  readonly metrics: Readonly<Record<string, Metric>>
  readonly bounds: readonly Bound[]
  readonly rounds: number
  /** The same work at several sizes: contests of one family are also shown side by side. */
  readonly growth?: { readonly family: string; readonly size: number }
  readonly open: () => Promise<Stage>
}
