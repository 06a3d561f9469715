import type { RefObject } from 'react'
import type { Account } from '../api/account.ts'
import type { DeletionDesk } from '../deletion/deletion-desk.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Zone } from '../log/zone.ts'
import type { ListHandle } from '../log-list/list-handle.ts'
import type { Selecting } from '../log-list/selecting.ts'
import type { Muting, ProposeDeletion } from '../muting/muting.ts'
import type { ViewState } from '../url/view-state.ts'
import type { ListedLog } from './use-listed-log.ts'
import type { Loading } from './use-loading.ts'

/** What the page's parts are drawn from: the view, the log as it is listed, and what can be done. */
export interface LogPage {
  readonly account: Account
  readonly view: ViewState
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  readonly listed: ListedLog
  readonly list: RefObject<ListHandle | null>
  readonly loading: Loading
  /** Goes on loading after the last one listed, and says so; null where all is here. */
  readonly loadOn: (() => string) | null
  /** Null where nothing can be selected. */
  readonly selecting: Selecting | null
  readonly selected: readonly LogEntry[]
  clearSelection(): void
  readonly muting: Muting
  readonly deletion: Deletion
}

/** What the page knows of deleting. */
export interface Deletion {
  /** Null until its code has come. */
  readonly desk: DeletionDesk | null
  readonly isDeleting: boolean
  /** Takes entries out of the log; null where deleting is not offered. */
  readonly remove: ((entries: readonly LogEntry[]) => void) | null
  /** The same, after laying them before the person. */
  readonly propose: ProposeDeletion | null
}
