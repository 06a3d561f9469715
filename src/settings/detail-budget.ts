import { storedSetting } from './setting.ts'

/** The budgets to choose from. */
export const DETAIL_BUDGETS = [100, 500, 2_000, 10_000] as const

/** How many notifications a search inside looks at, at most. */
export const detailBudget = storedSetting<number>('detail-budget', {
  read: (stored) => DETAIL_BUDGETS.find((budget) => budget === stored) ?? 500,
})
