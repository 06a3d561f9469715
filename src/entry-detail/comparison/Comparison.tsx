import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import { useAccount } from '../../api/account-context.ts'
import { entryQuery } from '../../api/detail-queries.ts'
import type { FullLogEntry, NotificationSid } from '../../log/entry.ts'
import type { Discretion } from '../../log/mask/mask.ts'
import { maskEntry } from '../../log/mask/mask-entry.ts'
import type { Titles } from '../../log/headline.ts'
import type { Zone } from '../../log/zone.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Scrollable } from '../../ui/Scrollable.tsx'
import { endComparison } from '../../url/address-bar.ts'
import { MissingEntry } from '../MissingEntry.tsx'
import styles from './Comparison.module.css'
import { Differences } from './Differences.tsx'
import { inOrder } from './in-order.ts'

interface ComparisonProps {
  /** How asking for the open one stands; its data are as Twilio sent them. */
  readonly open: UseQueryResult<FullLogEntry>
  readonly otherSid: NotificationSid
  readonly discretion: Discretion
  readonly titles: Titles
  readonly zone: Zone
}

/** The open notification and another one side by side, over the page. */
export function Comparison({ open, otherSid, discretion, titles, zone }: ComparisonProps) {
  const query = useQuery(entryQuery(useAccount(), otherSid, null))
  const [entry, other] = [open.data, query.data]
  const both = useMemo(() => {
    const shown = (one: FullLogEntry) => maskEntry(one, discretion)
    return entry && other && inOrder(shown(other), shown(entry))
  }, [entry, other, discretion])
  return (
    <Dialog label="Comparison" isWide onClose={endComparison}>
      <header className={styles.bar}>
        <h2>What differs</h2>
        <Button tone="quiet" aria-label="Close" title="Close" onClick={endComparison}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <Scrollable label="Both notifications" className={styles.content}>
        {both ? (
          <Differences before={both[0]} after={both[1]} titles={titles} zone={zone} />
        ) : (
          <MissingEntry query={entry ? query : open} />
        )}
      </Scrollable>
    </Dialog>
  )
}
