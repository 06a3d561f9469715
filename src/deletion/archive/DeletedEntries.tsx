import { useQuery } from '@tanstack/react-query'
import { useAccount } from '../../api/account-context.ts'
import type { Zone } from '../../log/zone.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogHead } from '../../ui/DialogHead.tsx'
import type { Archive } from './archive.ts'
import styles from './DeletedEntries.module.css'
import { DeletedList } from './DeletedList.tsx'
import { KeepSwitch } from './KeepSwitch.tsx'

interface DeletedEntriesProps {
  readonly archive: Archive | null
  readonly zone: Zone
  onClose(): void
}

/** What was deleted and is kept here, and whether it is. */
export function DeletedEntries({ archive, zone, onClose }: DeletedEntriesProps) {
  const { sid } = useAccount()
  const { data, error, refetch } = useQuery({
    queryKey: [sid, 'deleted'],
    queryFn: async () => (await archive?.all()) ?? [],
    staleTime: 0,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  })
  return (
    <Dialog label="Deleted notifications" onClose={onClose}>
      <DialogHead title="Deleted notifications" onClose={onClose} />
      <KeepSwitch isPossible={archive !== null} />
      {error && (
        <p role="alert" className={styles.words}>
          What is kept could not be read: {error.message}
        </p>
      )}
      {data && archive && (
        <DeletedList
          all={data}
          zone={zone}
          onClear={() => void archive.clear().finally(() => refetch())}
        />
      )}
    </Dialog>
  )
}
