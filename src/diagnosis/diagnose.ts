import type { Exchange, LogEntry } from '../log/entry.ts'
import { cluesOf } from './clues/clues.ts'
import type { Finding } from './finding.ts'
import type { Topic, Verdict } from './rule.ts'
import { RULES } from './rules.ts'

const RANK: Readonly<Record<Verdict, number>> = { cause: 1, contributes: 2, harmless: 3 }

/** What it did comes first (if nothing, the rest matters little), then causes, then the rest. */
const rankOf = (topic: Topic, verdict: Verdict): number => (topic === 'effect' ? 0 : RANK[verdict])

/**
 * Why the request behind a notification failed, the most telling finding first; empty where nothing
 * is wrong that the rules know. `exchange` is null while only the list's row is at hand: the
 * message and the address may tell enough.
 *
 * Pure and total: it never throws, whatever Twilio or a server sent. It reads the first 64 kB of a
 * body for known pages, and 128 kB for XML, so that its time does not grow with the body's.
 */
export function diagnose(entry: LogEntry, exchange: Exchange | null): readonly Finding[] {
  const clues = cluesOf(entry, exchange)
  const told = new Set<Topic>()
  const ranked: { readonly rank: number; readonly finding: Finding }[] = []
  for (const { id, topic, verdict, look } of RULES) {
    if (told.has(topic)) continue
    const sight = look(clues)
    if (sight === null) continue
    told.add(topic)
    const finding: Finding = { rule: id, verdict, ...sight }
    ranked.push({ rank: rankOf(topic, finding.verdict), finding })
  }
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ finding }) => finding)
}
