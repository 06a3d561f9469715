import type { LogPage } from './log-page.ts'
import { useIdleCode } from './use-idle-code.ts'
import { useIdleRanking } from './use-idle-ranking.ts'

/** What the page does while nobody waits for it. */
export function IdleWork({ page }: { readonly page: LogPage }) {
  const { isLoading } = page.listed.log
  useIdleCode(isLoading)
  useIdleRanking(page.account.texts, isLoading)
  return null
}
