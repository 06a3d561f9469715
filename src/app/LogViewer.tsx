import { memo, Suspense, useState } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import { Filters } from '../filters/Filters.tsx'
import { AfterFirstRows } from '../ui/AfterFirstRows.tsx'
import { FirstRowsContext } from '../ui/first-rows.ts'
import type { ViewState } from '../url/view-state.ts'
import styles from './App.module.css'
import { DemoNotice } from './DemoNotice.tsx'
import { Drawer } from './Drawer.tsx'
import { GroupsPane } from './GroupsPane.tsx'
import {
  DeletedButton,
  Deletions,
  FacetPane,
  Keyboard,
  OtherAccountNotice,
  SearchTerms,
  TimeHover,
} from './lazy-parts.ts'
import { ListActions } from './ListActions.tsx'
import { ListPane } from './ListPane.tsx'
import { Overview } from './Overview.tsx'
import { TopBar } from './TopBar.tsx'
import { useFacetFold } from './use-facet-fold.ts'
import { type LogPage, useLogPage } from './use-log-page.ts'

interface LogViewerProps {
  readonly session: Session
  readonly account: Account
  readonly view: ViewState
}

/** The whole page: filters over the list, the open entry beside it, deletions below. */
export const LogViewer = memo(function LogViewer({ session, account, view }: LogViewerProps) {
  const page = useLogPage(session, account, view)
  const { zone, now, listed, loading } = page
  const { desk } = page.deletion
  return (
    <FirstRowsContext value={listed.areRowsShown}>
      <div className={styles.viewer}>
        <TopBar
          session={session}
          zone={zone}
          now={now}
          isLoading={listed.log.isLoading}
          onRefresh={loading.refresh}
        >
          {desk ? (
            <AfterFirstRows fallback={<span className={styles.topButton} />}>
              <DeletedButton archive={desk.ledger.archive} zone={zone} />
            </AfterFirstRows>
          ) : (
            <span className={styles.topButton} />
          )}
          <Keys page={page} />
        </TopBar>
        {session.mode === 'demo' && <DemoNotice />}
        {view.account !== null && view.account !== account.sid && (
          <Suspense>
            <OtherAccountNotice account={view.account} session={session} />
          </Suspense>
        )}
        <Filters
          view={view}
          zone={zone}
          now={now}
          searched={{ ...listed, loaded: listed.visible.loaded }}
        />
        <Terms search={view.search} />
        <Overview listed={listed} view={view} zone={zone} now={now} />
        <Panes page={page} />
        {listed.log.loaded > 0 && (
          <AfterFirstRows>
            <TimeHover zone={zone} />
          </AfterFirstRows>
        )}
        <DeletionDock page={page} />
      </div>
    </FirstRowsContext>
  )
})

/** The keyboard, and the button for all that it can do. */
function Keys({ page }: { readonly page: LogPage }) {
  const { view, listed, list, selecting, clearSelection, loading, loadOn } = page
  return (
    <AfterFirstRows fallback={<span className={styles.topButton} />}>
      <Keyboard
        page={{
          view,
          entries: listed.visible.entries,
          list,
          selecting,
          clearSelection,
          remove: page.deletion.remove,
          refresh: loading.refresh,
          loadOn,
        }}
      />
    </AfterFirstRows>
  )
}

/** The search’s terms, from the first search on: they remember what was switched off. */
function Terms({ search }: { readonly search: string }) {
  const [hasSearched, setSearched] = useState(false)
  if (!hasSearched && search !== '') setSearched(true)
  return <AfterFirstRows>{hasSearched && <SearchTerms search={search} />}</AfterFirstRows>
}

/** The facets, the list or its groups, and the open entry. */
function Panes({ page }: { readonly page: LogPage }) {
  const { view, zone, now, listed, list, muting, deletion } = page
  const { remove, propose } = deletion
  const facets = useFacetFold()
  const groups = view.look === 'groups' && (
    <GroupsPane
      account={page.account}
      listed={listed}
      zone={zone}
      now={now}
      actions={{ onDelete: propose, onHide: muting.hide, onMute: muting.draft }}
    />
  )
  return (
    <main className={styles.panes}>
      <AfterFirstRows fallback={facets.hasPlace && <aside className={styles.facetPane} />}>
        <FacetPane fold={facets} listed={listed} view={view} />
      </AfterFirstRows>
      <ListPane page={page} instead={groups || null}>
        <ListActions page={page} facets={facets} />
      </ListPane>
      {view.open && (
        <Drawer
          open={view.open}
          visible={listed.visible}
          zone={zone}
          now={now}
          onDelete={remove && ((entry) => remove([entry]))}
          list={list}
          loadOn={page.loadOn}
        />
      )}
    </main>
  )
}

/** What is about to be deleted, is being deleted, or was. */
function DeletionDock({ page }: { readonly page: LogPage }) {
  const { zone, listed, loading, clearSelection, deletion } = page
  const { log, visible } = listed
  if (!deletion.desk) return null
  return (
    <AfterFirstRows>
      <Deletions
        desk={deletion.desk}
        scene={{
          entries: visible.entries,
          zone,
          loaded: visible.beforeSearch,
          completeDays: log.completeDays,
          dayCount: log.dayCount,
          isLoading: log.isLoading,
          onLoadRest: loading.goOn,
        }}
        onDeleted={clearSelection}
      />
    </AfterFirstRows>
  )
}
