import type { LogEntry } from '../../log/entry.ts'
import type { ExchangePlace } from '../../log/find-in-exchange.ts'

/** A notification that has the text, and where. */
export interface DeepFinding {
  readonly entry: LogEntry
  readonly places: readonly ExchangePlace[]
}
