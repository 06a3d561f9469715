import { Deletions } from '../deletion/Deletions.tsx'
import type { LogPage } from './log-page.ts'

/** What is about to be deleted, is being deleted, or was. */
export function DeletionDock({ page }: { readonly page: LogPage }) {
  const { zone, listed, loading, clearSelection, deletion } = page
  const { log, visible } = listed
  if (!deletion.desk) return null
  return (
    <Deletions
      desk={deletion.desk}
      scene={{
        entries: visible.entries,
        zone,
        loaded: visible.beforeSearch,
        completeDays: log.completeDays,
        dayCount: log.dayCount,
        isLoading: log.isLoading,
        onLoadRest: loading.goOn,
      }}
      onDeleted={clearSelection}
    />
  )
}
