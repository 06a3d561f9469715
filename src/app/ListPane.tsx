import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useAccount } from '../api/account-context.ts'
import { retryFailed } from '../api/use-range-log.ts'
import { EmptyList } from '../log-list/EmptyList.tsx'
import { LoadFailures } from '../log-list/LoadFailures.tsx'
import { LoadStatus } from '../log-list/LoadStatus.tsx'
import { NotificationTable } from '../log-list/NotificationTable.tsx'
import { RateLimitNotice } from '../log-list/RateLimitNotice.tsx'
import { AfterFirstRows } from '../ui/AfterFirstRows.tsx'
import styles from './App.module.css'
import { ListTools } from './lazy-parts.ts'
import { LookChoice } from './LookChoice.tsx'
import type { LogPage } from './use-log-page.ts'

interface ListPaneProps {
  readonly page: LogPage
  /** What stands where the rows would; null for the rows. */
  readonly instead: ReactNode
  /** What can be done with the list. */
  readonly children?: ReactNode
}

/** The list with all its faces: waiting, failed, empty and full. */
export function ListPane({ page, instead, children }: ListPaneProps) {
  const { list, listed, view, zone, selecting, loading } = page
  const { log, visible, titles } = listed
  const client = useQueryClient()
  const account = useAccount()
  const hasRows = visible.entries.length > 0
  const isComplete = log.completeDays === log.dayCount
  const isWaiting = log.isLoading && visible.beforeSearch === 0
  const isEmpty = !hasRows && !isWaiting && log.failures.length === 0
  return (
    <section className={styles.listPane} aria-label="Log">
      <div className={styles.listBar}>
        <LookChoice look={view.look} />
        <LoadStatus
          log={log}
          sort={view.sort}
          shown={visible.entries.length}
          loaded={visible.beforeSearch}
          pause={loading.pause}
          budget={loading.budget}
          onStop={loading.stop}
          onGoOn={loading.goOn}
        />
        {children}
        <AfterFirstRows>
          <ListTools listed={listed} view={view} zone={zone} selecting={selecting} />
        </AfterFirstRows>
      </div>
      <RateLimitNotice />
      <LoadFailures
        failures={log.failures}
        isBesideRows={hasRows || isWaiting || visible.beforeSearch > 0}
        onRetry={() => {
          if (loading.pause) loading.goOn()
          void retryFailed(client, account)
        }}
      />
      {isEmpty || (!hasRows && visible.beforeSearch > 0) ? (
        <div className={styles.message}>
          <EmptyList
            view={view}
            loaded={visible.beforeSearch}
            muted={visible.muted}
            isComplete={isComplete}
          />
        </div>
      ) : hasRows && instead ? (
        instead
      ) : (
        (hasRows || isWaiting) && (
          <NotificationTable
            ref={list}
            entries={visible.entries}
            sort={view.sort}
            openSid={view.open?.sid ?? null}
            zone={zone}
            titles={titles}
            selecting={selecting}
            isWaiting={isWaiting}
          />
        )
      )}
    </section>
  )
}
