import type { ReactNode } from 'react'
import { NotificationTable } from '../log-list/NotificationTable.tsx'
import { AfterRows } from './AfterRows.tsx'
import styles from './App.module.css'
import { sortBy } from './use-arrangement.ts'
import type { FacetFold } from './use-facet-fold.ts'
import type { LogPage } from './log-page.ts'

interface ListPaneProps {
  readonly page: LogPage
  readonly facets: FacetFold
  /** What stands where the rows would; nothing for the rows. */
  readonly instead: ReactNode
}

/** The list with all its faces: waiting, failed, empty and full. */
export function ListPane({ page, facets, instead }: ListPaneProps) {
  const { list, listed, view, zone, selecting } = page
  const { log, visible, titles } = listed
  const hasRows = visible.entries.length > 0
  const isComplete = log.completeDays === log.dayCount
  const isWaiting = log.isLoading && visible.beforeSearch === 0
  const isEmpty = !hasRows && !isWaiting && log.failures.length === 0
  return (
    <section className={styles.listPane} aria-label="Log">
      <div className={styles.listBar}>
        <AfterRows>{({ ListBar }) => <ListBar page={page} facets={facets} />}</AfterRows>
      </div>
      <AfterRows>
        {({ LoadNotices }) => (
          <LoadNotices
            page={page}
            isBesideRows={hasRows || isWaiting || visible.beforeSearch > 0}
          />
        )}
      </AfterRows>
      {isEmpty || (!hasRows && visible.beforeSearch > 0) ? (
        <div className={styles.message}>
          <AfterRows>
            {({ EmptyList }) => (
              <EmptyList
                view={view}
                loaded={visible.beforeSearch}
                muted={visible.muted}
                isComplete={isComplete}
              />
            )}
          </AfterRows>
        </div>
      ) : hasRows && instead ? (
        instead
      ) : (
        (hasRows || isWaiting) && (
          <>
            <NotificationTable
              ref={list}
              entries={visible.entries}
              sort={view.sort}
              onSort={sortBy}
              openSid={view.open?.sid ?? null}
              zone={zone}
              titles={titles}
              selecting={selecting}
              isWaiting={isWaiting}
            />
            <AfterRows>{({ SortNote }) => <SortNote sort={view.sort} />}</AfterRows>
          </>
        )
      )}
    </section>
  )
}
