import { describe, expect, test } from 'vitest'
import { UNDO_MS } from '../../src/deletion/undo-window.ts'
import { entriesOf, entryOf } from './entries.ts'
import { PretendedWay, settled } from './pretended-way.ts'

const [first, second, third] = [entryOf(1), entryOf(2), entryOf(3)]
const atOnce = async () => () => {}

/** A page that was left after two of three deletes went out, one of them answered; and the next one. */
async function leftInTheMiddle(): Promise<PretendedWay> {
  const left = new PretendedWay()
  left.limit = 2
  left.desk.remove([first, second, third])
  await left.pass(UNDO_MS)
  left.limit = 1
  await left.answer('ok', third)
  const next = new PretendedWay({ before: left })
  await next.desk.lookForLeftovers(atOnce)
  return next
}

describe('a page that was left in the middle', () => {
  test('says of how many the outcome is not known, and sends nothing by itself', async () => {
    const way = await leftInTheMiddle()
    await way.pass(10 * UNDO_MS)
    expect(way.desk.state().leftover).toEqual({ entries: [first, second], total: 3 })
    expect(way.desk.state().hidden.size).toBe(0)
    expect(way.open).toEqual([])
  })

  test('Check asks about them and deletes nothing', async () => {
    const way = await leftInTheMiddle()
    way.desk.settleLeftovers('check')
    await settled()
    expect(way.open.map(({ asks }) => asks)).toEqual(['check', 'check'])
    await way.answer('ok', second)
    await way.answer('still there', first)
    expect(way.deletes).toEqual([])
    expect(way.desk.state()).toMatchObject({ leftover: null, report: { deleted: 1 } })
    expect([...way.desk.state().failures.keys()]).toEqual([first.sid])
    expect(way.journal.records.size).toBe(0)
    // What is gone has been kept before it was sent.
    expect(await way.archive.all()).toMatchObject([
      { entry: { sid: third.sid }, isGone: true },
      { entry: { sid: second.sid }, isGone: true },
    ])
  })

  test('Go on sends them, and no other', async () => {
    const way = await leftInTheMiddle()
    way.desk.settleLeftovers('send')
    await settled()
    expect(way.deletes).toEqual([second, first])
    await way.answer('not_found')
    await way.answer('ok')
    expect(way.desk.state()).toMatchObject({ run: null, report: { deleted: 2 } })
    expect(way.journal.records.size).toBe(0)
  })

  test('Forget leaves them as they are, and nobody is asked again', async () => {
    const way = await leftInTheMiddle()
    way.desk.settleLeftovers('forget')
    expect(way.desk.state().leftover).toBeNull()
    expect(way.open).toEqual([])
    const next = new PretendedWay({ before: way })
    await next.desk.lookForLeftovers(atOnce)
    expect(next.desk.state().leftover).toBeNull()
  })
})

test('a page that was left in the eight seconds has sent nothing and leaves nothing behind', async () => {
  const left = new PretendedWay()
  left.desk.remove(entriesOf(3))
  await left.pass(UNDO_MS - 1)
  const next = new PretendedWay({ before: left })
  await next.desk.lookForLeftovers(atOnce)
  expect(next.desk.state().leftover).toBeNull()
})

test('what nobody could say is asked about in the next sitting, unless it was put away', async () => {
  const way = new PretendedWay()
  way.desk.remove([first])
  await way.pass(UNDO_MS)
  await way.answer('twilio_timeout')
  await way.answer('twilio_timeout')
  const next = new PretendedWay({ before: way })
  await next.desk.lookForLeftovers(atOnce)
  expect(next.desk.state().leftover).toEqual({ entries: [first], total: 1 })
  way.desk.dismissFailures()
  await next.desk.lookForLeftovers(atOnce)
  expect(next.desk.state().leftover).toBeNull()
})

test('a run waits for the tab that is deleting, and can be stopped meanwhile', async () => {
  let free = () => {}
  let given = 0
  const way = new PretendedWay({
    takeTurn: (onWait) => {
      onWait()
      return new Promise((resolve) => (free = () => resolve(() => (given += 1))))
    },
  })
  way.desk.remove([first])
  await way.pass(UNDO_MS)
  expect(way.desk.state().run).toMatchObject({ waitsForTab: true, done: 0, total: 1 })
  way.desk.steer('stop')
  expect(way.desk.state()).toMatchObject({ run: null, report: { deleted: 0, kept: 1 } })
  free()
  await settled()
  expect(given).toBe(1)
  expect(way.deletes).toEqual([])

  way.desk.remove([second])
  await way.pass(UNDO_MS)
  free()
  await settled()
  expect(way.deletes).toEqual([second])
  await way.answer('ok')
  expect(given).toBe(2)
})

test('while paused nothing new is sent; what is on its way arrives', async () => {
  const way = new PretendedWay()
  way.limit = 1
  way.desk.remove([first, second, third])
  await way.pass(UNDO_MS)
  way.desk.steer('pause')
  await way.answer('ok')
  expect(way.deletes).toEqual([third])
  expect(way.desk.state().run).toMatchObject({ isPaused: true, done: 1, total: 3 })
  way.desk.steer('goOn')
  await settled()
  expect(way.deletes).toEqual([third, second])
  way.desk.steer('pause')
  await way.answer('ok')
  way.desk.steer('stop')
  expect(way.desk.state()).toMatchObject({ run: null, report: { deleted: 2, kept: 1 } })
  way.desk.remove([first])
  await way.pass(UNDO_MS)
  expect(way.deletes).toEqual([third, second, first])
})
