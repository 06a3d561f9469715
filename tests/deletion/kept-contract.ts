import type { Archive } from '../../src/deletion/archive/archive.ts'
import type { Journal } from '../../src/deletion/journal/journal.ts'
import { entriesOf, entryOf, wholeOf } from './entries.ts'

/** What a browser keeps of an account's deletes. */
export interface Kept {
  readonly archive: Archive
  readonly journal: Journal
}

const [first, second, third] = [entryOf(1), entryOf(2), entryOf(3)]

/** Each promise of an archive and a journal, and how it is found out whether it is kept. */
const PROMISES: Readonly<Record<string, (own: Kept, other: Kept) => Promise<unknown>>> = {
  'an archive begins empty': async ({ archive }) => same(await archive.all(), []),
  'a copy comes back as it was, with everything in it': async ({ archive }) => {
    await archive.keep(wholeOf(first), 10)
    same(await archive.all(), [{ entry: wholeOf(first), keptAt: 10, isGone: false }])
  },
  'copies come back latest first, and say what is known of them': async ({ archive }) => {
    await archive.keep(wholeOf(second), 20)
    await archive.keep(wholeOf(third), 15)
    await archive.confirm(second.sid, true)
    await archive.confirm(entryOf(9).sid, true)
    const all = await archive.all()
    same(
      all.map(({ entry, isGone }) => [entry.sid, isGone]),
      [
        [second.sid, true],
        [third.sid, false],
        [first.sid, false],
      ],
    )
  },
  'what is known may turn out to be wrong': async ({ archive }) => {
    await archive.confirm(second.sid, false)
    same((await archive.all())[0]?.isGone, false)
  },
  'a copy takes the place of an older one': async ({ archive }) => {
    await archive.keep(wholeOf(first), 30)
    same(
      (await archive.all()).map(({ keptAt }) => keptAt),
      [30, 20, 15],
    )
  },
  'another account has an archive and a journal of its own': async (own, other) => {
    same(await other.archive.all(), [])
    await other.archive.keep(wholeOf(first), 1)
    await other.journal.begin([first])
    same((await own.archive.all()).length, 3)
    same(await own.journal.all(), [])
  },
  'old copies can be dropped, then all': async ({ archive }, other) => {
    await archive.clear(20)
    same(
      (await archive.all()).map(({ keptAt }) => keptAt),
      [30, 20],
    )
    await archive.clear()
    same(await archive.all(), [])
    same((await other.archive.all()).length, 1)
  },
  'a journal knows how far each delete is': async ({ journal }) => {
    await journal.begin([first, second, third])
    await journal.send(second)
    await journal.send(third)
    await journal.settle(third)
    const steps = (await journal.all()).map(({ entry, step }) => [entry.sid, step])
    same(steps.sort(), [
      [first.sid, 'frozen'],
      [second.sid, 'sent'],
      [third.sid, 'settled'],
    ])
    same((await journal.all()).find(({ step }) => step === 'frozen')?.entry, first)
  },
  'it forgets what is settled, and what it is told to': async ({ journal }, other) => {
    await journal.tidy()
    same((await journal.all()).length, 2)
    await journal.drop([second.sid])
    same(
      (await journal.all()).map(({ entry }) => entry.sid),
      [first.sid],
    )
    same((await other.journal.all()).length, 1)
  },
  'what is begun anew while it is tidied is not forgotten': async ({ journal }) => {
    await journal.settle(first)
    await Promise.all([journal.tidy(), journal.begin([first])])
    same(
      (await journal.all()).map(({ step }) => step),
      ['frozen'],
    )
  },
  'a thousand at once are no trouble': async ({ journal }) => {
    await journal.begin(entriesOf(1_000))
    same((await journal.all()).length, 1_000)
  },
}

/** The promises that are not kept, with what came instead. */
export async function brokenPromises(own: Kept, other: Kept): Promise<readonly string[]> {
  const broken: string[] = []
  for (const [promise, findOut] of Object.entries(PROMISES)) {
    await findOut(own, other).catch((error: unknown) => broken.push(`${promise}: ${String(error)}`))
  }
  return broken
}

/** Throws where the two say something else. */
function same(found: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)]
  if (is !== should) throw new Error(`${is} is not ${should}`)
}
