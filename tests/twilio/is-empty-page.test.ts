import { expect, test } from 'vitest'
import { isEmptyPage } from '../../src/twilio/is-empty-page.ts'
import { jsonList, rowWith, xmlList } from './wire-forms.ts'

const TELLTALE = rowWith({ message_text: '{"notifications":[]}', request_url: '<Notification>' })

test.each([
  ['JSON', jsonList([])],
  ['JSON with blanks', '\ufeff{"page": 0, "notifications" : [\n] }'],
  ['XML of 2010', xmlList([])],
  ['XML of 2008', xmlList([], 'page="0" numpages="1"', '2008')],
  ['XML with an empty element', '<TwilioResponse><Notifications page="0"/></TwilioResponse>'],
])('a page without rows is empty: %s', (_, body) =>
  expect(isEmptyPage(Buffer.from(body))).toBe(true),
)

test.each([
  ['JSON', jsonList([rowWith()])],
  ['JSON that speaks of it', jsonList([TELLTALE])],
  ['XML of 2010', xmlList([TELLTALE])],
  ['XML of 2008', xmlList([rowWith()], 'page="0" numpages="1"', '2008')],
])('a page with rows is not: %s', (_, body) => expect(isEmptyPage(Buffer.from(body))).toBe(false))
