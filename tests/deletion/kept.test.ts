import { expect, test } from 'vitest'
import { brokenPromises, type Kept } from './kept-contract.ts'
import { MemoryArchive } from './memory-archive.ts'
import { MemoryJournal } from './memory-journal.ts'

const inMemory = (): Kept => ({ archive: new MemoryArchive(), journal: new MemoryJournal() })

// The browser's own are held to the same promises in a story (tests/e2e/deletion-kept.spec.ts).
test('what the other tests keep things in keeps its promises', async () => {
  expect(await brokenPromises(inMemory(), inMemory())).toEqual([])
})
