import type { EntryColumns } from '../entry-columns.ts'
import type { LogTexts } from '../log-texts.ts'
import { Search, type Sources } from '../query/search.ts'
import type { RowTest } from '../row-test.ts'
import type { MuteRule } from './mute-rule.ts'

/** The rows that a rule is about, as far as they were looked at. */
interface RuleRows {
  readonly rule: MuteRule
  flags: Uint8Array
  count: number
}

/** What is known of a day's rows: of the first so many, for these rules. */
interface Known {
  readonly mutes: Mutes
  readonly rules: readonly RuleRows[]
  seen: number
  /** 1 for each row that a rule mutes. */
  muted: Uint8Array
}

const remembered = new WeakMap<EntryColumns, Known>()

/**
 * Rules that mute a log's rows. Each row is looked at once; after that it is a look-up, and when
 * a page comes only its rows are new. Made anew when a rule changes, and only then.
 */
export class Mutes {
  readonly rules: readonly MuteRule[]
  readonly #sources: Sources

  constructor(rules: readonly MuteRule[], sources: Sources) {
    this.rules = rules
    this.#sources = sources
  }

  /** For each row of a day's columns, 1 where a rule mutes it. */
  rowsOf(columns: EntryColumns): Uint8Array {
    let known = remembered.get(columns)
    if (known?.mutes !== this) {
      const rules = this.rules.map((rule) => ({ rule, flags: new Uint8Array(0), count: 0 }))
      known = { mutes: this, rules, seen: 0, muted: new Uint8Array(0) }
      remembered.set(columns, known)
    }
    if (known.seen < columns.sids.length) this.#look(columns, known)
    return known.muted
  }

  #look(columns: EntryColumns, known: Known): void {
    const size = columns.sids.length
    known.muted = new Uint8Array(size)
    for (const rows of known.rules) {
      const flags = new Uint8Array(size)
      flags.set(rows.flags)
      const isMuted = this.#testOf(rows.rule, columns.texts)
      for (let row = known.seen; row < size; row += 1) {
        if (!isMuted(columns, row)) continue
        flags[row] = 1
        rows.count += 1
      }
      rows.flags = flags
      const { until } = rows.rule
      if (until.kind === 'exceeds' && rows.count > until.perDay) continue
      for (let row = 0; row < size; row += 1) if (flags[row] === 1) known.muted[row] = 1
    }
    known.seen = size
  }

  /** A search without a condition would find everything; as a rule it mutes nothing. */
  #testOf({ subject }: MuteRule, texts: LogTexts): RowTest {
    if (subject.kind === 'entries') {
      const sids: ReadonlySet<string> = new Set(subject.sids)
      return (columns, row) => sids.has(columns.sids[row] ?? '')
    }
    const tests = new Search(subject.search, this.#sources).testsIn(texts)
    return (columns, row) => tests.length > 0 && tests.every((test) => test(columns, row))
  }
}
