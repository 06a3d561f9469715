import { useSyncExternalStore } from 'react'
import type { DryRun, DryRunState } from './dry-run.ts'

/** What lies before the person. */
export function useDryRun(dryRun: DryRun): DryRunState {
  return useSyncExternalStore(dryRun.subscribe, dryRun.state)
}
