import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/api/api-error.ts'
import { UNDO_MS } from '../../src/deletion/undo-window.ts'
import { entryOf, wholeOf } from './entries.ts'
import { PretendedWay, settled } from './pretended-way.ts'

const [first, second, third] = [entryOf(1), entryOf(2), entryOf(3)]

describe('before a delete is sent', () => {
  test('the whole of it is in the archive, and it says so once it is gone', async () => {
    const way = new PretendedWay()
    let read = () => {}
    way.details = async (entry) => {
      await new Promise<void>((resolve) => (read = resolve))
      return wholeOf(entry)
    }
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([])
    read()
    await settled()
    expect(way.deletes).toEqual([first])
    expect(await way.archive.all()).toMatchObject([{ entry: wholeOf(first), isGone: false }])
    await way.answer('ok')
    expect(await way.archive.all()).toMatchObject([{ entry: wholeOf(first), isGone: true }])
  })

  test('what is gone already is not sent', async () => {
    const way = new PretendedWay()
    way.details = async () => null
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([])
    expect(way.forgotten).toEqual(new Set([first.sid]))
    expect(way.desk.state()).toMatchObject({ run: null, report: { is: 'done', deleted: 1 } })
  })

  test('what cannot be read is not sent, and does not hold the others up', async () => {
    const way = new PretendedWay()
    way.details = async (entry) => {
      if (entry === second) throw new ApiError('twilio_error', 'Twilio failed.')
      return wholeOf(entry)
    }
    way.desk.remove([first, second])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([first])
    await way.answer('ok')
    expect([...way.desk.state().failures.values()]).toEqual([
      {
        entry: second,
        is: 'failed',
        reason: 'Not sent, as it could not be kept here first. Twilio failed.',
      },
    ])
  })

  test('where there is no room, nothing more is sent', async () => {
    const way = new PretendedWay()
    way.limit = 1
    way.archive.keep = () => Promise.reject(new Error('No room.'))
    way.desk.remove([first, second, third])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([])
    expect(way.desk.state().failures.size).toBe(3)
    expect(way.desk.state().failures.get(first.sid)?.reason).toContain('No room.')
  })

  test('what failed is kept all the same, since it may yet be carried out', async () => {
    const way = new PretendedWay()
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    await way.answer('twilio_error', first)
    expect(await way.archive.all()).toMatchObject([{ entry: { sid: first.sid }, isGone: false }])
  })

  test('nothing is read or kept where that is turned off', async () => {
    const way = new PretendedWay()
    way.isKeeping = false
    way.details = () => Promise.reject(new Error('Nobody asked.'))
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    await way.answer('ok')
    expect(await way.archive.all()).toEqual([])
    expect(way.desk.state().report).toMatchObject({ deleted: 1 })
  })

  test('Stop takes back what is being read', async () => {
    const way = new PretendedWay()
    let callOff = () => {}
    way.details = () => new Promise((_, reject) => (callOff = () => reject(new Error('Off.'))))
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    way.desk.steer('stop')
    callOff()
    await settled()
    expect(way.deletes).toEqual([])
    expect(way.desk.state()).toMatchObject({ run: null, report: { deleted: 0, kept: 1 } })
    expect(way.desk.state().hidden.size).toBe(0)
  })
})

describe('where this browser keeps nothing', () => {
  test('a person is asked once, and nothing is sent before', async () => {
    const way = new PretendedWay({ keepsNothing: true })
    way.desk.remove([first])
    await way.pass(10 * UNDO_MS)
    expect(way.deletes).toEqual([])
    expect(way.desk.state().waiting).toEqual({ count: 1, endsAt: null })
    way.desk.deleteUnkept()
    await settled()
    expect(way.deletes).toEqual([first])
    way.desk.remove([second])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([first, second])
  })

  test('the rows can be brought back instead', async () => {
    const way = new PretendedWay({ keepsNothing: true })
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    way.desk.undo()
    expect(way.desk.state()).toMatchObject({ waiting: null, report: { is: 'restored', count: 1 } })
    expect(way.desk.state().hidden.size).toBe(0)
  })

  test('nobody is asked where keeping is turned off', async () => {
    const way = new PretendedWay({ keepsNothing: true })
    way.isKeeping = false
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([first])
  })
})

describe('deleted ones that are asked about again', () => {
  const deleted = async () => {
    const way = new PretendedWay()
    way.desk.remove([first, second, third])
    await way.pass(UNDO_MS)
    while (way.open.length > 0) await way.answer('ok')
    way.desk.recheck([first, second, third])
    await settled()
    return way
  }

  test('stay gone, or are told as still there', async () => {
    const way = await deleted()
    expect(way.desk.state().run).toMatchObject({ does: 'check', total: 3 })
    await way.answer('ok', first)
    await way.answer('still there', second)
    await way.answer('twilio_timeout', third)
    expect(way.deletes).toHaveLength(3)
    expect(way.desk.state().report).toMatchObject({ deleted: 1, run: { does: 'check' } })
    expect(way.desk.state().failures.get(second.sid)).toMatchObject({
      is: 'failed',
      reason: 'Twilio said that it was deleted, and still has it. Refresh lists it again.',
    })
    expect(way.desk.state().failures.get(third.sid)).toMatchObject({ is: 'unknown' })
    const kept = [first, second, third].map(({ sid }) => way.archive.kept.get(sid)?.isGone)
    expect(kept).toEqual([true, false, true])
  })

  test('are gone as before where nobody asks after all', async () => {
    const way = await deleted()
    way.limit = 1
    way.desk.steer('stop')
    while (way.open.length > 0) await way.answer('ok')
    expect(way.desk.state().failures.size).toBe(0)
    expect(way.desk.state().hidden.size).toBe(3)
  })
})
