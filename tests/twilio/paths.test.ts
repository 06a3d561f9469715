import { expect, test } from 'vitest'
import { notificationsPath } from '../../src/twilio/paths.ts'
import { ACCOUNT, sidOf } from './wire-forms.ts'

const CALL = sidOf('CA', 7)
const ENTRY = sidOf('NO', 1)

test.each([
  ['2010-04-01', {}, `/2010-04-01/Accounts/${ACCOUNT}/Notifications.json`],
  ['2010-04-01', { sid: ENTRY }, `/2010-04-01/Accounts/${ACCOUNT}/Notifications/${ENTRY}.json`],
  [
    '2010-04-01',
    { callSid: CALL },
    `/2010-04-01/Accounts/${ACCOUNT}/Calls/${CALL}/Notifications.json`,
  ],
  [
    '2010-04-01',
    { callSid: CALL, sid: ENTRY },
    `/2010-04-01/Accounts/${ACCOUNT}/Calls/${CALL}/Notifications/${ENTRY}.json`,
  ],
  ['2008-08-01', {}, `/2008-08-01/Accounts/${ACCOUNT}/Notifications`],
  ['2008-08-01', { sid: ENTRY }, `/2008-08-01/Accounts/${ACCOUNT}/Notifications/${ENTRY}`],
  [
    '2008-08-01',
    { callSid: CALL, sid: ENTRY },
    `/2008-08-01/Accounts/${ACCOUNT}/Calls/${CALL}/Notifications/${ENTRY}`,
  ],
  [
    '2010-04-01',
    { sid: '../../x?y' },
    `/2010-04-01/Accounts/${ACCOUNT}/Notifications/..%2F..%2Fx%3Fy.json`,
  ],
] as const)('%s of %j', (apiVersion, which, path) => {
  expect(notificationsPath({ apiVersion, accountSid: ACCOUNT, ...which })).toBe(path)
})
