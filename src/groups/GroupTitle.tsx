import { exactTerm, withOnly } from '../log/query/edit-query.ts'
import type { Problem } from '../log/problem/problem.ts'
import { ViewLink } from '../url/ViewLink.tsx'
import { useDrawnView } from '../url/drawn-view.ts'
import styles from './GroupsView.module.css'
import { ProblemParts } from './ProblemParts.tsx'

interface GroupTitleProps {
  readonly problem: Problem
  /** Titles of error codes. */
  readonly titles: ReadonlyMap<string, string>
}

/** What a problem is, a link to its entries: code and message, and under it the request. */
export function GroupTitle({ problem, titles }: GroupTitleProps) {
  const { search } = useDrawnView()
  const { errorCode, method, address, message } = problem
  const title = titles.get(errorCode ?? '')?.trim() || null
  const [first] = message
  const saysLittle = message.length === 0 || (message.length === 1 && isBareStatus(first?.text))
  return (
    <>
      <ViewLink
        className={styles.headline}
        change={{ look: 'list', search: withOnly(search, exactTerm('group', problem.id)) }}
      >
        {errorCode !== null && <span className={styles.code}>{errorCode}</span>}{' '}
        {saysLittle && (title ?? 'No message')}
        {saysLittle && message.length > 0 && ' · '}
        <ProblemParts parts={message} />
      </ViewLink>
      {(method !== null || address.length > 0) && (
        <span className={styles.request}>
          {method !== null && <span className={styles.method}>{method}</span>}{' '}
          <ProblemParts parts={address} />
        </span>
      )}
    </>
  )
}

/** Whether there is nothing but an HTTP status, which the code's title explains. */
function isBareStatus(text: string | undefined): boolean {
  return text !== undefined && /^HTTP \d+$/.test(text)
}
