const STORAGE_KEY = 'twilio-log-viewer.budget'

/** How many notifications are loaded before the page asks whether to go on. */
const DEFAULT_BUDGET = 250_000

/** The person's own limit where this browser keeps one (a whole number), else the usual one. */
export function storedBudget(): number {
  const stored = Number(localStorage.getItem(STORAGE_KEY))
  return Number.isInteger(stored) && stored > 0 ? stored : DEFAULT_BUDGET
}

export function storeBudget(budget: number): void {
  localStorage.setItem(STORAGE_KEY, String(budget))
}
