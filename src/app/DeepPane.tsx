import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import type { ListedLog } from './use-listed-log.ts'

const deepSearch = lateCode(() => import('../filters/deep/DeepSearch.tsx'))

interface DeepPaneProps {
  readonly listed: ListedLog
  onClose(): void
}

/** The search inside what is listed. */
export function DeepPane({ listed, onClose }: DeepPaneProps) {
  return (
    <Late code={deepSearch}>
      {({ DeepSearch }) => (
        <DeepSearch entries={listed.visible.entries} titles={listed.titles} onClose={onClose} />
      )}
    </Late>
  )
}
