import type { EntryList } from '../entry-list.ts'
import { splitFormPairs } from '../form-pairs.ts'
import { NO_TEXT } from '../text-pool.ts'
import type { LogProblems } from './log-problems.ts'
import { addressInMessage, messageParts } from './problem.ts'
import { addressParts, type TextPart, type VariableKind } from './text-parts.ts'

/** A value, and how many of the entries have it. */
export interface CountedValue {
  readonly value: string
  readonly count: number
}

/** A variable part of a problem, and what stands there in its entries. */
export interface Variable {
  /** The parameter's name where it is one of an address's query. */
  readonly name: string | null
  readonly kind: VariableKind
  /** The most frequent first. */
  readonly values: readonly CountedValue[]
}

/** More texts than this are not taken apart for one look: the rest would tell the same. */
const MOST_TEXTS = 20_000

/**
 * The variable parts of a problem in the list's entries, those of the message first, each with the
 * values it has. One that is the same in all entries is left out, and so is one that says what
 * another says already: a message often tells the address once more.
 */
export function variableValues(
  entries: EntryList,
  problems: LogProblems,
  id: string,
): readonly Variable[] {
  const tally = new VariableTally()
  for (const [parts, count] of textsOf(entries, problems, id)) {
    const variables = parts.filter(({ kind }) => kind !== null)
    const queries = variables.filter(({ kind }) => kind === 'query')
    const places = variables.filter(({ kind }) => kind !== 'query')
    for (const [place, part] of places.entries()) tally.add(String(place), null, part, count)
    // The message may tell the address once more.
    for (const query of new Set(queries.map(({ text }) => text))) tally.addQuery(query, count)
  }
  return tally.variables()
}

type Count = readonly [parts: readonly TextPart[], count: number]

/** The distinct texts of the problem's rows, taken apart, and how many rows have each. */
function textsOf({ slices }: EntryList, problems: LogProblems, id: string): readonly Count[] {
  const counts = new Map<string, { message: string | null; url: string | null; count: number }>()
  for (const { columns, rows } of slices) {
    const numbers = problems.numbersOf(columns)
    const number = problems.all.findIndex((problem) => problem.id === id)
    for (const row of rows) {
      if (numbers[row] !== number) continue
      const [message = NO_TEXT, url = NO_TEXT] = [columns.messages[row], columns.urls[row]]
      const key = `${message} ${url}`
      const known = counts.get(key)
      if (known) known.count += 1
      else if (counts.size < MOST_TEXTS) {
        const { texts } = columns
        const told = { message: texts.messages.textOf(message), url: texts.urls.textOf(url) }
        counts.set(key, { ...told, count: 1 })
      }
    }
  }
  return [...counts.values()].map(({ message, url, count }) => [
    [...messageParts(message), ...addressParts(url ?? addressInMessage(message) ?? '')],
    count,
  ])
}

class VariableTally {
  readonly #found = new Map<
    string,
    { name: string | null; kind: VariableKind; counts: Map<string, number> }
  >()

  add(key: string, name: string | null, { text, kind }: TextPart, count: number): void {
    if (kind === null) return
    let variable = this.#found.get(key)
    if (!variable) {
      variable = { name, kind, counts: new Map() }
      this.#found.set(key, variable)
    }
    variable.counts.set(text, (variable.counts.get(text) ?? 0) + count)
  }

  /** `?appointment=40686&x=1`: each parameter by its name, its value as it stands there. */
  addQuery(query: string, count: number): void {
    for (const { name, value } of splitFormPairs(query.slice(1))) {
      this.add(`?${name}`, name, { text: value, kind: 'query' }, count)
    }
  }

  variables(): readonly Variable[] {
    const told = new Set<string>()
    return [...this.#found.values()].flatMap(({ name, kind, counts }) => {
      const values = Array.from(counts, ([value, count]) => ({ value, count }))
      values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      const all = JSON.stringify(values)
      if (values.length < 2 || told.has(all)) return []
      told.add(all)
      return [{ name, kind, values }]
    })
  }
}
