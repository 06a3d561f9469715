import { describe, expect, test } from 'vitest'
import { callQuery } from '../../src/api/detail-queries.ts'
import { cursorOf, newAccount, numberOf, pageOf, rowOf } from './pretended-log.ts'
import { answerApi, apiFailure } from './server.ts'
import { sid } from './wire-entry.ts'

const CALL = sid('CA', 5)

/** Loads the call's list. */
async function loadCall(): Promise<number[]> {
  const { account, client } = newAccount()
  return (await client.fetchQuery(callQuery(account, CALL))).map(numberOf)
}

/** Answers each page of the call's list by the cursor it is asked for with. */
function answerPages(pages: Readonly<Record<string, object>>) {
  return answerApi(
    `calls/${CALL}/notifications`,
    (question) => pages[cursorOf(question)] ?? apiFailure(400, 'bad_request', 'No such page.'),
  )
}

describe('a call’s notifications', () => {
  test('are read to the end through the call’s own route, whatever their day, newest first', async () => {
    const asked = answerPages({
      first: pageOf([rowOf(2), rowOf(4)], 3, 'PA.x_-'),
      '3 PA.x_-': pageOf([rowOf(4), rowOf(1), rowOf(9, -86_400)]),
    })
    expect(await loadCall()).toEqual([4, 2, 1, 9])
    expect(asked.map(({ query }) => [...query.keys()])).toEqual([
      ['PageSize'],
      ['PageSize', 'Page', 'PageToken'],
    ])
  })

  test('are as good in XML', async () => {
    const xml = `<?xml version="1.0"?><TwilioResponse><Notifications page="0" numpages="1" total="1">
      <Notification><Sid>${sid('NO', 3)}</Sid><Log>0</Log></Notification>
    </Notifications></TwilioResponse>`
    answerApi(`calls/${CALL}/notifications`, xml)
    expect(await loadCall()).toEqual([3])
  })

  test('end with a clear error where their pages lead back', async () => {
    const asked = answerPages({
      first: pageOf([rowOf(2)], 1, 'PA'),
      '1 PA': pageOf([rowOf(1)], 1, 'PA'),
    })
    await expect(loadCall()).rejects.toMatchObject({ code: 'twilio_unreadable' })
    expect(asked).toHaveLength(2)
  })

  test('fail as a whole where one page does: nobody takes a part of them for all', async () => {
    answerPages({
      first: pageOf([rowOf(2)], 1, 'PA'),
      '1 PA': apiFailure(504, 'twilio_timeout', 'Slow.'),
    })
    await expect(loadCall()).rejects.toMatchObject({ code: 'twilio_timeout' })
  })
})
