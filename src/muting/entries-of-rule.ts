import type { EntryList } from '../log/entry-list.ts'
import type { LogEntry } from '../log/entry.ts'
import type { MuteRule } from '../log/mute/mute-rule.ts'

/** Of what is loaded, the entries that the rule is about; `find` gives those of a search. */
export function entriesOfRule(
  { subject }: MuteRule,
  find: (search: string) => EntryList,
): readonly LogEntry[] {
  if (subject.kind === 'search') return all(find(subject.search))
  const sids: ReadonlySet<string> = new Set(subject.sids)
  return all(find('')).filter(({ sid }) => sids.has(sid))
}

function all(list: EntryList): LogEntry[] {
  return list.slice(0, list.length)
}
