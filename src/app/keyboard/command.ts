import type { RefObject } from 'react'
import type { EntryList } from '../../log/entry-list.ts'
import type { LogEntry } from '../../log/entry.ts'
import type { ListHandle } from '../../log-list/list-handle.ts'
import type { Selecting } from '../../log-list/selecting.ts'
import type { ViewState } from '../../url/view-state.ts'

/** What commands act on: the page as it stands when the key is pressed. */
export interface CommandPage {
  readonly view: ViewState
  /** What is listed, in its order. */
  readonly entries: EntryList
  readonly list: RefObject<ListHandle | null>
  /** Null where nothing can be selected. */
  readonly selecting: Selecting | null
  readonly clearSelection: () => void
  /** Takes entries out of the log; null where deleting is not offered. */
  readonly remove: ((entries: readonly LogEntry[]) => void) | null
  readonly refresh: () => void
  /** Goes on loading after the last one listed, and says so; null where all is here. */
  readonly loadOn: (() => string) | null
  /** Opens the command palette, or the sheet of all keys. */
  readonly show: (panel: 'palette' | 'keys') => void
}

/** The sheet's and the palette's sections, in their order. */
export const COMMAND_GROUPS = ['Go', 'Filter', 'Selection', 'Page'] as const

/** Something a person can do by a key, or by its name in the command palette. */
export interface Command {
  readonly id: string
  /** As on a button: what it does. */
  readonly name: string
  readonly group: (typeof COMMAND_GROUPS)[number]
  /** As `keyOf` names them; none: it is in the palette alone. */
  readonly keys: readonly string[]
  /** Whether holding the key down does it again and again. */
  readonly repeats?: boolean
  /** Whether it can be done now; always, where this is left out. */
  readonly isAvailable?: (page: CommandPage) => boolean
  /** Does it; what it returns is told to the person: why nothing seems to have happened. */
  readonly run: (page: CommandPage) => string | undefined | void
}
