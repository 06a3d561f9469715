import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useRef, useState } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import { refreshLog } from '../api/use-range-log.ts'
import { Filters } from '../filters/Filters.tsx'
import type { LogEntry } from '../log/entry.ts'
import type { ListHandle } from '../log-list/list-handle.ts'
import { loadBudget } from '../settings/load-budget.ts'
import { useSetting } from '../settings/setting.ts'
import { firstRowsShown } from '../ui/first-rows.ts'
import { useNow } from '../ui/use-now.ts'
import { useViewState } from '../url/address-bar.ts'
import { useShownZone } from '../zone/shown-zone.ts'
import styles from './App.module.css'
import { DemoNotice } from './DemoNotice.tsx'
import { Drawer, loadDrawerAhead } from './Drawer.tsx'
import { useMuting } from '../muting/use-muting.ts'
import { GroupsPane } from './GroupsPane.tsx'
import {
  CompareSelected,
  DeletedButton,
  Deletions,
  FacetPane,
  FindTools,
  HideSelected,
  Keyboard,
  SearchTerms,
  SelectionActions,
  TimeHover,
  OtherAccountNotice,
} from './lazy-parts.ts'
import { LivePart } from './LivePart.tsx'
import { ListPane } from './ListPane.tsx'
import { MutingPane } from './MutingPane.tsx'
import { Overview } from './Overview.tsx'
import { TopBar } from './TopBar.tsx'
import { useDesk, useDeskState } from './use-desk.ts'
import { useFacetFold } from './use-facet-fold.ts'
import { useIdleRanking } from './use-idle-ranking.ts'
import { useListedLog } from './use-listed-log.ts'
import { useLoadingOn } from './use-loading-on.ts'
import { usePause } from './use-pause.ts'
import { useSelecting } from './use-selecting.ts'

interface LogViewerProps {
  readonly session: Session
  readonly account: Account
}

/** How often ranges that end now move on, in ms. */
const CLOCK_MS = 30_000

/** The whole page: filters over the list, the open entry beside it, deletions below. */
export function LogViewer({ session, account }: LogViewerProps) {
  const client = useQueryClient()
  const view = useViewState()
  const now = useNow(CLOCK_MS)
  const zone = useShownZone(view.range)
  const pause = usePause(account, view)
  const budget = useSetting(loadBudget)
  const [allowance, setAllowance] = useState(budget)
  const list = useRef<ListHandle>(null)
  const desk = useDesk(account, session.readOnly)
  const { hidden, canDelete, doomed, isDeleting } = useDeskState(desk)
  const muting = useMuting(account.sid, now)
  const listed = useListedLog({
    account,
    view,
    zone,
    now,
    hidden,
    muteRules: muting.inForce,
    isStopped: pause.reason !== null,
  })
  const facets = useFacetFold()
  // It stays from then on: it remembers what was switched off.
  const [hasSearched, setSearched] = useState(false)
  if (!hasSearched && view.search !== '') setSearched(true)
  const selection = useSelecting(listed.visible.entries)

  useIdleRanking(account.texts, listed.log.isLoading)
  const { loaded, isLoading } = listed.log
  // The world outside is the server, which may be gone by the time that an entry is opened.
  useEffect(() => {
    if (!isLoading) void firstRowsShown.then(loadDrawerAhead)
  }, [isLoading])
  if (isLoading && loaded >= allowance && pause.reason === null) pause.stop('budget')

  const goOn = () => {
    setAllowance(loaded + budget)
    pause.goOn()
  }
  const loadOn = useLoadingOn({
    entries: listed.visible.entries,
    open: view.open?.sid ?? null,
    list,
    pause: pause.reason,
    isLoading,
    goOn,
  })
  const refresh = () => {
    goOn()
    void refreshLog(client, account)
  }
  const propose =
    canDelete && desk
      ? (entries: readonly LogEntry[], words: string) =>
          desk.dryRun.propose({ entries, words, isAll: false })
      : null
  const selecting = session.readOnly ? null : { ...selection.selecting, doomed }
  return (
    <div className={styles.viewer}>
      <TopBar session={session} zone={zone} now={now} isLoading={isLoading} onRefresh={refresh}>
        {desk && (
          <Suspense>
            <DeletedButton archive={desk.ledger.archive} zone={zone} />
          </Suspense>
        )}
        <Suspense>
          <Keyboard
            page={{
              view,
              entries: listed.visible.entries,
              list,
              selecting,
              clearSelection: selection.clear,
              remove: canDelete && desk ? (entries) => desk.remove(entries) : null,
              refresh,
              loadOn,
            }}
          />
        </Suspense>
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
      {hasSearched && (
        <Suspense>
          <SearchTerms search={view.search} />
        </Suspense>
      )}
      <Overview listed={listed} view={view} zone={zone} now={now} />
      <main className={styles.panes}>
        <Suspense fallback={facets.hasPlace && <aside className={styles.facetPane} />}>
          <FacetPane fold={facets} listed={listed} view={view} />
        </Suspense>
        <ListPane
          list={list}
          listed={listed}
          view={view}
          zone={zone}
          selecting={selecting}
          pause={pause.reason}
          budget={{ limit: budget, choose: loadBudget.set }}
          onStop={() => pause.stop('stopped')}
          onGoOn={goOn}
          instead={
            view.look === 'groups' ? (
              <GroupsPane
                account={account}
                listed={listed}
                zone={zone}
                now={now}
                actions={{
                  onDelete: propose,
                  onHide: muting.hide,
                  onMute: muting.draft,
                }}
              />
            ) : null
          }
        >
          {selection.selected.length > 0 && (
            <Suspense>
              <CompareSelected selected={selection.selected} openSid={view.open?.sid ?? null} />
            </Suspense>
          )}
          <Suspense>
            <FindTools fold={facets} listed={listed} view={view} />
          </Suspense>
          <LivePart
            list={list}
            listed={listed}
            now={now}
            isSelecting={selection.selected.length > 0}
            isDeleting={isDeleting}
          />
          <MutingPane
            muting={muting}
            view={view}
            listed={listed}
            when={{ zone, now }}
            onDelete={propose}
          />
          {desk && !canDelete && selection.selected.length > 0 && (
            <Suspense>
              <HideSelected
                entries={selection.selected}
                hide={muting.hide}
                onClear={selection.clear}
              />
            </Suspense>
          )}
          {desk && (
            <Suspense>
              <SelectionActions
                entries={selection.selected}
                desk={desk}
                listing={{ count: listed.visible.entries.length, zone }}
                onClear={selection.clear}
              />
            </Suspense>
          )}
        </ListPane>
        {view.open && (
          <Drawer
            open={view.open}
            visible={listed.visible}
            zone={zone}
            now={now}
            onDelete={canDelete && desk ? (entry) => desk.remove([entry]) : null}
            list={list}
            loadOn={loadOn}
          />
        )}
      </main>
      <Suspense>{loaded > 0 && <TimeHover zone={zone} />}</Suspense>
      {desk && (
        <Suspense>
          <Deletions
            desk={desk}
            scene={{
              entries: listed.visible.entries,
              zone,
              loaded: listed.visible.beforeSearch,
              completeDays: listed.log.completeDays,
              dayCount: listed.log.dayCount,
              isLoading,
              onLoadRest: goOn,
            }}
            onDeleted={selection.clear}
          />
        </Suspense>
      )}
    </div>
  )
}
