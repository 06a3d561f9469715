import { expect, test } from 'vitest'
import { momentForms } from '../../src/log/moment-forms.ts'

const AT = Date.parse('2026-11-20T09:15:30Z')
const NOW = Date.parse('2026-11-21T14:03:22Z')

test.each([
  [
    'Europe/Berlin',
    [
      ['Europe/Berlin', 'Fri, Nov 20, 2026, 10:15:30 UTC+1'],
      ['UTC', '2026-11-20T09:15:30Z'],
      ['Relative', '1 day ago'],
      ['Unix', '1795166130'],
    ],
  ],
  [
    'UTC',
    [
      ['UTC', '2026-11-20T09:15:30Z'],
      ['Relative', '1 day ago'],
      ['Unix', '1795166130'],
    ],
  ],
])('the forms of a moment in %s', (zone, forms) => {
  expect(momentForms(AT, zone, NOW).map(({ name, text }) => [name, text])).toEqual(forms)
})
