import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { type Account, openAccount } from '../../src/api/account.ts'
import { AccountContext } from '../../src/api/account-context.ts'
import { EntryDetail, type EntryDetailProps } from '../../src/entry-detail/EntryDetail.tsx'
import { LoadedContext } from '../../src/entry-detail/loaded-context.ts'
import { EntryList } from '../../src/log/entry-list.ts'
import { notificationSid, type NotificationSid } from '../../src/log/entry.ts'
import { decodeRow } from '../../src/twilio/row.ts'
import { answerApi } from './server.ts'
import { sid, wireEntry, wireList, type WireEntry } from './wire-entry.ts'

/** Noon of the day after the fixture's notification, ms UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12)

/** A number's {@link NotificationSid}. */
export function entrySid(number: number): NotificationSid {
  const made = notificationSid(sid('NO', number))
  if (made === null) throw new Error(`${number} makes no sid.`)
  return made
}

/** The list's entry that a wire row stands for. */
export function entryOf(row: WireEntry) {
  return decodeRow(row, 'The row')
}

/** What a drawer asks for beside its entry, answered with nothing. */
export function answerSurroundings(): void {
  answerApi('errors', { 11200: 'HTTP retrieval failure' })
  answerApi('errors/*', { code: '11200', title: 'HTTP retrieval failure' })
  answerApi('calls/:call/notifications', wireList([]))
}

interface Shown {
  readonly client: QueryClient
  readonly account: Account
  readonly user: UserEvent
  readonly onStep: ReturnType<typeof vi.fn>
  readonly onClose: ReturnType<typeof vi.fn>
  readonly onDelete: ReturnType<typeof vi.fn>
  /** Shows it with other properties. */
  show(change: Partial<EntryDetailProps>, loaded?: EntryList): void
}

/** Draws the drawer with notification 1 standing open, known from the list. */
export function showEntry(change: Partial<EntryDetailProps> = {}): Shown {
  const account = openAccount(sid('AC', 1))
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const calls = { onStep: vi.fn(), onClose: vi.fn(), onDelete: vi.fn() }
  const drawn = (more: Partial<EntryDetailProps>, loaded = new EntryList([])) => (
    <QueryClientProvider client={client}>
      <AccountContext value={account}>
        <LoadedContext value={loaded}>
          <EntryDetail
            open={{ sid: entrySid(1), callSid: null }}
            listed={entryOf(wireEntry())}
            zone="Europe/Berlin"
            now={NOW}
            neighbours={{ previous: null, next: null, loadOn: null }}
            onStep={calls.onStep}
            onClose={calls.onClose}
            deletion={{ onDelete: calls.onDelete }}
            {...change}
            {...more}
          />
        </LoadedContext>
      </AccountContext>
    </QueryClientProvider>
  )
  const { rerender } = render(drawn({}))
  return {
    client,
    account,
    user: userEvent.setup(),
    ...calls,
    show: (more, loaded) => rerender(drawn(more, loaded)),
  }
}

// Finding out for every element whether it is hidden costs most of a test's time in jsdom; what is
// looked for within these regions is still asked so.
const hidden = true

/** The drawer. */
export function drawer(): HTMLElement {
  return screen.getByRole('region', { name: 'Notification details', hidden })
}

/** A region of the drawer. */
export function part(name: string): HTMLElement {
  return within(drawer()).getByRole('region', { name, hidden })
}
