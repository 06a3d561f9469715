import { expect, test } from 'vitest'
import { archiveFile } from '../../src/deletion/archive/archive-file.ts'
import type { Archived } from '../../src/deletion/archive/archive.ts'
import { findArchived } from '../../src/deletion/archive/find-archived.ts'
import { entryOf, wholeOf } from './entries.ts'

const archived = (n: number, messageText: string, requestUrl: string | null = null): Archived => ({
  entry: wholeOf(entryOf(n, { messageText, requestUrl })),
  keptAt: Date.UTC(2026, 10, 21, 12),
  isGone: n !== 2,
})

const ALL = [
  archived(1, 'ErrorCode=11200&Msg=Got+HTTP+502', 'https://shop.example/voice'),
  archived(2, 'A plain sentence'),
  archived(3, 'Msg=Caf%C3%A9'),
]

test.each([
  ['', [1, 2, 3]],
  ['   ', [1, 2, 3]],
  ['GOT http', [1]],
  ['502 shop.example', [1]],
  ['502 sentence', []],
  ['café', [3]],
  [`body of ${entryOf(2).sid}`, [2]],
  ['11200', [1, 2, 3]],
])('“%s” finds %j', (search, expected) => {
  const found = findArchived(ALL, search)
  expect(found.map(({ entry }) => Number.parseInt(entry.sid.slice(2), 16))).toEqual(expected)
})

test('what is saved has a line each, under Twilio’s names, and when it was kept', () => {
  const { name, text } = archiveFile(ALL, Date.UTC(2026, 10, 22))
  expect(name).toBe('deleted-notifications-2026-11-22.ndjson')
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toHaveLength(3)
  expect(lines[1]).toMatchObject({
    sid: entryOf(2).sid,
    error_code: '11200',
    message_text: 'A plain sentence',
    response_body: `Body of ${entryOf(2).sid}`,
    kept_at: '2026-11-21T12:00:00.000Z',
    is_confirmed: false,
  })
})
