import { storedSetting } from './setting.ts'

const DEFAULT_BUDGET = 250_000

/** How many notifications are loaded before the page asks whether to go on: a whole number. */
export const loadBudget = storedSetting<number>('budget', {
  read: (stored) =>
    typeof stored === 'number' && Number.isInteger(stored) && stored > 0 ? stored : DEFAULT_BUDGET,
})
