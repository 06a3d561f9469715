import { render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { createRef, type RefObject } from 'react'
import { Keyboard } from '../../src/app/keyboard/Keyboard.tsx'
import { useLoadingOn } from '../../src/app/use-loading-on.ts'
import { useSelecting } from '../../src/app/use-selecting.ts'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { gmtDayOf, parseDay } from '../../src/log/day.ts'
import type { EntryList } from '../../src/log/entry-list.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import type { Titles } from '../../src/log/headline.ts'
import { sortedEntries } from '../../src/log/sort-entries.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import type { ListHandle } from '../../src/log-list/list-handle.ts'
import { NotificationTable } from '../../src/log-list/NotificationTable.tsx'
import { moveTo, useViewState } from '../../src/url/address-bar.ts'
import { entryOf } from './show-entry.tsx'
import type { WireEntry } from './wire-entry.ts'

const DAY = parseDay('2026-11-20') ?? gmtDayOf(0)

const TITLES: Titles = new Map([['11200', 'HTTP retrieval failure']])

/** The list of these rows of 20 November 2026, newest first. */
function listOf(rows: readonly WireEntry[]): EntryList {
  const log = withPage(
    emptyDayLog(DAY, new LogTexts()),
    { entries: rows.map(entryOf), next: null, total: null },
    Date.now(),
  )
  return visibleEntries([log], {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: null,
  }).entries
}

interface ListOfRowsProps {
  readonly entries: EntryList
  readonly list: RefObject<ListHandle | null>
  readonly how: ShownHow
}

interface ShownHow {
  readonly isReadOnly?: boolean
  readonly isWaiting?: boolean
  /** With the page's keyboard map. */
  readonly hasKeyboard?: boolean
  /** Whether more rows are on their way. */
  readonly isLoading?: boolean
  /** Loading stands still until this is called. */
  readonly goOn?: () => void
}

function ListOfRows({ entries, list, how }: ListOfRowsProps) {
  const view = useViewState()
  const { open, sort } = view
  const sorted = sortedEntries(entries, sort, TITLES)
  const { selecting, selected, clear } = useSelecting(sorted)
  const loadOn = useLoadingOn({
    entries: sorted,
    open: open?.sid ?? null,
    list,
    pause: how.goOn ? 'stopped' : null,
    isLoading: how.isLoading ?? false,
    goOn: () => how.goOn?.(),
  })
  const page = {
    view,
    entries: sorted,
    list,
    selecting: how.isReadOnly ? null : selecting,
    clearSelection: clear,
    remove: null,
    refresh: () => {},
    loadOn,
  }
  return (
    <>
      {how.hasKeyboard && <Keyboard page={page} />}
      <NotificationTable
        ref={list}
        entries={sorted}
        sort={sort}
        onSort={(next) => moveTo({ sort: next })}
        openSid={open?.sid ?? null}
        zone="Europe/Berlin"
        titles={TITLES}
        selecting={how.isReadOnly ? null : selecting}
        isWaiting={how.isWaiting ?? false}
      />
      <output>{selected.map(numberOf).join(' ') || 'none'}</output>
    </>
  )
}

interface ShownList {
  readonly user: UserEvent
  readonly list: RefObject<ListHandle | null>
  /** Shows other rows in its place. */
  show(rows: readonly WireEntry[]): void
}

/** Shows the rows as the page's list does, in the zone of Berlin, with a selection. */
export function showList(rows: readonly WireEntry[], how: ShownHow = {}): ShownList {
  const list = createRef<ListHandle>()
  const drawn = (rows: readonly WireEntry[]) => (
    <ListOfRows entries={listOf(rows)} list={list} how={how} />
  )
  const { rerender } = render(drawn(rows))
  return { user: userEvent.setup(), list, show: (rows) => rerender(drawn(rows)) }
}

/** The list itself. */
export function table(): HTMLTableElement {
  // Finding out every element's role would cost most of a test's time in jsdom.
  const found = document.querySelector('table')
  if (!found) throw new Error('No list is shown.')
  return found
}

/** The rows that are drawn and not hidden, without the header. */
export function drawnRows(): HTMLTableRowElement[] {
  const rows = [...table().tBodies].flatMap((body) => [...body.rows])
  return rows.filter((row) => row.getAttribute('aria-hidden') === null)
}

/** What a row's cells say, from time to call. */
export function cellsOf(row: HTMLTableRowElement | undefined): string[] {
  return [...(row?.cells ?? [])].map((cell) => cell.textContent.trim()).slice(-6)
}

/** The numbers of the entries that are selected, in the order of the list. */
export function selectedNumbers(): string {
  return screen.getByRole('status').textContent
}

function numberOf({ sid }: LogEntry): number {
  return Number.parseInt(sid.slice(2), 16)
}
