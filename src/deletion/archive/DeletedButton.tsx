import { Archive as ArchiveIcon } from 'lucide-react'
import { useState } from 'react'
import type { Zone } from '../../log/zone.ts'
import { Button } from '../../ui/Button.tsx'
import { lateCode } from '../../ui/late-code.ts'
import { LateDialog } from '../../ui/LateDialog.tsx'
import type { Archive } from './archive.ts'

const deletedEntries = lateCode(() => import('./DeletedEntries.tsx'))

interface DeletedButtonProps {
  /** Null where this browser keeps nothing. */
  readonly archive: Archive | null
  readonly zone: Zone
}

/** The way to what was deleted. */
export function DeletedButton({ archive, zone }: DeletedButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        tone="quiet"
        aria-label="Deleted notifications"
        title="Deleted notifications: the copies that this browser keeps"
        onClick={() => setOpen(true)}
      >
        <ArchiveIcon size={16} aria-hidden />
      </Button>
      {isOpen && (
        <LateDialog
          label="Deleted notifications"
          code={deletedEntries}
          onClose={() => setOpen(false)}
        >
          {({ DeletedEntries }) => (
            <DeletedEntries archive={archive} zone={zone} onClose={() => setOpen(false)} />
          )}
        </LateDialog>
      )}
    </>
  )
}
