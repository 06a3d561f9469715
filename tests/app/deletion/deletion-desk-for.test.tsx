import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { openAccount } from '../../../src/api/account.ts'
import { logKeys } from '../../../src/api/log-queries.ts'
import { UNDO_MS } from '../../../src/deletion/undo-window.ts'
import { deletionDeskFor } from '../../../src/deletion/deletion-desk-for.ts'
import { type DayLog, emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { parseDay } from '../../../src/log/day.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { entriesOf } from '../../deletion/entries.ts'
import { MemoryArchive } from '../../deletion/memory-archive.ts'
import { answerApi, apiFailure } from '../server.ts'
import { wireEntry } from '../wire-entry.ts'

const ENTRIES = entriesOf(3)

function logOf(texts: LogTexts): DayLog {
  const day = parseDay('2026-11-21')
  if (!day) throw new Error('No such day')
  return withPage(emptyDayLog(day, texts), { entries: ENTRIES, next: null, total: null }, 1)
}

function sidsOf({ table }: DayLog): readonly string[] {
  return Array.from({ length: table.length }, (_, place) => table.at(place).sid)
}

test('what is gone at Twilio leaves what is loaded, and nothing is asked for again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const account = openAccount('AC1')
  const client = new QueryClient()
  const archive = new MemoryArchive()
  const log = logOf(account.texts)
  const dayKey = logKeys.day(account, 'all', log.day)
  client.setQueryData(dayKey, log)
  client.setQueryData(logKeys.call(account, 'CA1'), ENTRIES)
  const [oldest, middle, newest] = ENTRIES
  answerApi('notifications/*', ({ path }) => wireEntry({ sid: path.slice(-34) }))
  answerApi('notifications/*', null, 'delete')
  answerApi(`notifications/${middle?.sid}`, apiFailure(404, 'not_found', 'Gone.'), 'delete')
  answerApi(`notifications/${oldest?.sid}`, apiFailure(502, 'twilio_error', 'Failed.'), 'delete')

  const desk = deletionDeskFor({
    client,
    account,
    canDelete: true,
    stores: { archive, journal: null },
  })
  desk.remove(ENTRIES)
  await vi.advanceTimersByTimeAsync(UNDO_MS)
  vi.useRealTimers()
  await vi.waitFor(() => expect(desk.state().run).toBeNull())

  const left = client.getQueryData<DayLog>(dayKey)
  expect(left && sidsOf(left)).toEqual([oldest?.sid])
  expect(client.getQueryData(logKeys.call(account, 'CA1'))).toEqual([oldest])
  // A copy of each was there first, and says of which Twilio said that it is gone.
  const kept = await archive.all()
  expect(new Map(kept.map(({ entry, isGone }) => [entry.sid, isGone]))).toEqual(
    new Map([
      [newest?.sid, true],
      [middle?.sid, true],
      [oldest?.sid, false],
    ]),
  )
  expect(desk.state().hidden).toEqual(new Set([middle?.sid, newest?.sid]))
})
