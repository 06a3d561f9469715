import { Suspense } from 'react'
import type { Account } from '../api/account.ts'
import type { GroupActions } from '../groups/GroupsBar.tsx'
import type { Zone } from '../log/zone.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { GroupsView } from './lazy-parts.ts'
import type { ListedLog } from './use-listed-log.ts'

interface GroupsPaneProps {
  readonly account: Account
  readonly listed: ListedLog
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  readonly actions: GroupActions
}

/** What is listed, by problem. */
export function GroupsPane({ account, listed, zone, now, actions }: GroupsPaneProps) {
  const { range, visible, titles } = listed
  return (
    <ErrorBoundary>
      <Suspense>
        <GroupsView
          entries={visible.entries}
          texts={account.texts}
          span={{ start: range.start, end: range.end ?? now }}
          words={{ zone, titles }}
          actions={actions}
        />
      </Suspense>
    </ErrorBoundary>
  )
}
