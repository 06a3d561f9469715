import { answerApi, apiFailure } from './server.ts'
import { sid } from './wire-entry.ts'

export const FIRST = sid('AC', 1)
export const SECOND = sid('AC', 2)

/** A server that shows two accounts, one at a time, and streams no days. */
export function answerTwoAccounts(): void {
  answerApi('session', {
    mode: 'live',
    accountSid: FIRST,
    apiVersion: '2010-04-01',
    source: 'profile shop',
    readOnly: true,
    accounts: [
      { accountSid: FIRST, source: 'profile shop' },
      { accountSid: SECOND, source: 'profile office' },
    ],
  })
  answerApi('errors', {})
  answerApi('notifications/days', apiFailure(404, 'not_found', 'No such route.'))
}
