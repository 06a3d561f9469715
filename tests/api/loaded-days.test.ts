import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { type Account, openAccount } from '../../src/api/account.ts'
import { loadedDays } from '../../src/api/loaded-days.ts'
import { logKeys } from '../../src/api/log-queries.ts'
import { emptyDayLog } from '../../src/log/day-log.ts'
import { day } from '../log/days.ts'

test('a day that is loaded whole stands for its levels; without it they stand alone', () => {
  const client = new QueryClient()
  const account = openAccount('AC1')
  const put = (of: Account, level: 'all' | 'error' | 'warning', text: string) => {
    const log = emptyDayLog(day(text), of.texts)
    client.setQueryData(logKeys.day(of, level, log.day), log)
    return log
  }
  put(account, 'error', '2026-11-20')
  const whole = put(account, 'all', '2026-11-20')
  const errors = put(account, 'error', '2026-11-19')
  const warnings = put(account, 'warning', '2026-11-19')
  put(openAccount('AC2'), 'all', '2026-11-18')

  const loaded = loadedDays(client, account)
  expect(new Set(loaded)).toEqual(new Set([whole, errors, warnings]))
  expect(loaded).toHaveLength(3)
  expect(loadedDays(client, openAccount('AC3'))).toEqual([])
})
