import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { mergeEntries } from '../log/merge-entries.ts'
import type { PageCursor } from '../log/page.ts'
import { decodeList } from '../twilio/decode-list.ts'
import { listParameters } from '../twilio/list-parameters.ts'
import type { Account } from './account.ts'
import { ask } from './ask.ts'
import { PageGuard } from './page-guard.ts'
import { PAGE_SIZE } from './ask-page.ts'
import { readable } from './readable.ts'

interface CallLoad {
  readonly account: Account
  readonly callSid: string
  /** Entries that are deleted while this goes on. */
  readonly forgotten: ReadonlySet<NotificationSid>
  readonly signal: AbortSignal
}

/** Every notification of a call, newest first, read to the end of its list. */
export async function loadCall({
  account,
  callSid,
  forgotten,
  signal,
}: CallLoad): Promise<readonly LogEntry[]> {
  const guard = new PageGuard()
  let entries: readonly LogEntry[] = []
  let cursor: PageCursor | null = null
  do {
    const query = listParameters({ pageSize: PAGE_SIZE, cursor })
    const page = await account.lane.run(
      async () =>
        readable(
          decodeList(
            await ask(`calls/${callSid}/notifications`, { account: account.sid, query, signal }),
          ),
        ),
      signal,
    )
    guard.check(page)
    entries = mergeEntries(entries, page.entries)
    cursor = page.next
  } while (cursor !== null)
  return entries.filter((entry) => !forgotten.has(entry.sid))
}
