import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import type { DeletionDesk } from './deletion-desk.ts'
import { DeletionStatus } from './DeletionStatus.tsx'
import type { DryRunScene } from './dry-run/dry-run-scene.ts'
import { useDryRun } from './dry-run/use-dry-run.ts'

const dryRunPanel = lateCode(() => import('./dry-run/DryRunPanel.tsx'))

interface DeletionsProps {
  readonly desk: DeletionDesk
  readonly scene: DryRunScene
  /** What was proposed has left the list. */
  onDeleted(): void
}

/** The page's last part: what would be deleted, and what is. */
export function Deletions({ desk, scene, onDeleted }: DeletionsProps) {
  const { proposal } = useDryRun(desk.dryRun)
  return (
    <>
      {proposal && (
        <Late code={dryRunPanel}>
          {({ DryRunPanel }) => (
            <DryRunPanel desk={desk} scene={scene} proposal={proposal} onDeleted={onDeleted} />
          )}
        </Late>
      )}
      <DeletionStatus desk={desk} />
    </>
  )
}
