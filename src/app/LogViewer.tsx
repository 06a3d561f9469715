import { memo } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import type { Search } from '../log/query/search.ts'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import type { ViewState } from '../url/view-state.ts'
import { AfterRows, AfterRowsContext } from './AfterRows.tsx'
import styles from './App.module.css'
import { DemoNotice } from './DemoNotice.tsx'
import { Drawer } from './Drawer.tsx'
import { ListPane } from './ListPane.tsx'
import { RestMissing } from './RestMissing.tsx'
import { TopBar, TopToolsPlace } from './TopBar.tsx'
import { useAfterRows } from './use-after-rows.ts'
import { useFacetFold } from './use-facet-fold.ts'
import type { LogPage } from './log-page.ts'
import { useLogPage } from './use-log-page.ts'

const groupsPane = lateCode(() => import('./GroupsPane.tsx'))
const otherAccountNotice = lateCode(() => import('./OtherAccountNotice.tsx'))

interface LogViewerProps {
  readonly session: Session
  readonly account: Account
  readonly view: ViewState
}

/**
 * The whole page: filters over the list, the open entry beside it, deletions below. What the first
 * rows do not need comes after them, into the place that is kept for it.
 */
export const LogViewer = memo(function LogViewer({ session, account, view }: LogViewerProps) {
  const page = useLogPage(session, account, view)
  const { bars, panes, isMissing } = useAfterRows()
  const { account: named } = view
  return (
    <AfterRowsContext value={bars}>
      <div className={styles.viewer}>
        <TopBar session={session}>
          <AfterRows fallback={<TopToolsPlace />}>
            {({ TopTools }) => <TopTools page={page} />}
          </AfterRows>
        </TopBar>
        {session.mode === 'demo' && <DemoNotice />}
        {named !== null && named !== account.sid && (
          <Late code={otherAccountNotice}>
            {({ OtherAccountNotice }) => <OtherAccountNotice account={named} session={session} />}
          </Late>
        )}
        <AfterRows
          fallback={isMissing ? <RestMissing /> : <FindPlace search={page.listed.filter.search} />}
        >
          {({ FindBar }) => <FindBar page={page} />}
        </AfterRows>
        <AfterRowsContext value={panes}>
          <section className={styles.overview} aria-label="Over time">
            <AfterRows>{({ Overview }) => <Overview page={page} />}</AfterRows>
          </section>
          <Panes page={page} />
          <AfterRows>
            {({ TimeHover, DeletionDock, IdleWork }) => (
              <>
                {page.listed.log.loaded > 0 && <TimeHover zone={page.zone} />}
                <DeletionDock page={page} />
                <IdleWork page={page} />
              </>
            )}
          </AfterRows>
        </AfterRowsContext>
      </div>
    </AfterRowsContext>
  )
})

/** As high as the filters, which wrap like this where there is less room, and a search’s terms. */
function FindPlace({ search }: { readonly search: Search | null }) {
  return (
    <>
      <div className={styles.findPlace}>
        <span className={styles.levelPlace} />
        <span className={styles.rangePlace} />
        <span className={styles.searchPlace} />
      </div>
      {search && !search.isPlain && <div className={styles.termsPlace} />}
    </>
  )
}

/** The facets, the list or its groups, and the open entry. */
function Panes({ page }: { readonly page: LogPage }) {
  const { view, zone, now, listed, list } = page
  const { remove } = page.deletion
  const facets = useFacetFold()
  return (
    <main className={view.open ? `${styles.panes} ${styles.withDrawer}` : styles.panes}>
      <AfterRows fallback={facets.hasPlace && <aside className={styles.facetPane} />}>
        {({ FacetPane }) => <FacetPane fold={facets} listed={listed} view={view} />}
      </AfterRows>
      <ListPane
        page={page}
        facets={facets}
        instead={
          view.look === 'groups' && (
            <Late code={groupsPane}>{({ GroupsPane }) => <GroupsPane page={page} />}</Late>
          )
        }
      />
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
