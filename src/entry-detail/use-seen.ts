import { useContext, useDeferredValue, useMemo } from 'react'
import { useAccount } from '../api/account-context.ts'
import type { LogEntry } from '../log/entry.ts'
import { learnUntil, unknownRows } from '../log/problem/learn-problems.ts'
import { problemsOf } from '../log/problem/log-problems.ts'
import { problemOf } from '../log/problem/problem.ts'
import { exactTerm } from '../log/query/edit-query.ts'
import type { FieldTerm } from '../log/query/term.ts'
import { type Seen, seenCode, seenProblem } from '../log/seen.ts'
import { useSlices } from '../ui/use-slices.ts'
import { LoadedContext } from './loaded-context.ts'

/** Rows that may be looked at in one go while the drawer is drawn: a page or two. */
const AT_ONCE = 2_000

/** Where else the problem of an entry was seen. */
interface SeenAlike extends Seen {
  /** What was seen: the problem, or the code where Twilio tells nothing else. */
  readonly what: string
  /** The search that finds all of it, the entry itself included. */
  readonly term: FieldTerm
}

/** Where else the same was seen in what is loaded; null until that is known, or where nothing is. */
export function useSeen(entry: LogEntry): SeenAlike | null {
  const { texts } = useAccount()
  const loaded = useDeferredValue(useContext(LoadedContext))
  const problems = problemsOf(texts)
  const problem = useMemo(() => problemOf(entry), [entry])
  const isTold = problem.address.length > 0 || problem.message.length > 0
  const isKnown = !isTold || unknownRows(loaded, problems) <= AT_ONCE
  useSlices(isKnown, (deadline) => learnUntil(loaded, problems, deadline))
  return useMemo(() => {
    const { errorCode: code, sid } = entry
    if (!isKnown) return null
    if (isTold) {
      const seen = seenProblem(loaded, problems, problem.id, sid)
      return { ...seen, what: 'This problem', term: exactTerm('group', problem.id) }
    }
    if (code === null) return null
    return { ...seenCode(loaded, code, sid), what: `Error ${code}`, term: exactTerm('code', code) }
  }, [entry, isKnown, isTold, loaded, problem, problems])
}
