import { useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useAccount } from '../../api/account-context.ts'
import { DetailWalk } from '../../api/detail-walk.ts'
import type { EntryList } from '../../log/entry-list.ts'
import { findInExchange } from '../../log/find-in-exchange.ts'
import type { Titles } from '../../log/headline.ts'
import { detailBudget } from '../../settings/detail-budget.ts'
import { useSetting } from '../../settings/setting.ts'
import { Button } from '../../ui/Button.tsx'
import { DeepFindings } from './DeepFindings.tsx'
import type { DeepFinding } from './deep-finding.ts'
import { DeepForm } from './DeepForm.tsx'
import styles from './DeepSearch.module.css'

interface DeepSearchProps {
  /** What the list shows: these are looked into, in its order. */
  readonly entries: EntryList
  readonly titles: Titles
  onClose(): void
}

/** A run: what was looked for, in what. */
interface Run {
  readonly text: string
  /** How many were listed when it began. */
  readonly listed: number
  readonly walk: DetailWalk<DeepFinding>
}

/** Looks for a text in variables, headers and bodies, which the list does not have. */
export function DeepSearch({ entries, titles, onClose }: DeepSearchProps) {
  const client = useQueryClient()
  const account = useAccount()
  const budget = useSetting(detailBudget)
  const [run, setRun] = useState<Run | null>(null)
  const { length } = entries
  const begin = (text: string) => {
    const sids = entries.slice(0, budget).map(({ sid }) => sid)
    const walk = new DetailWalk<DeepFinding>({ client, account }, sids, (entry) => {
      const places = findInExchange(entry.exchange, text)
      return places.length === 0 ? null : { entry, places }
    })
    setRun({ text, listed: length, walk })
    walk.goOn()
  }
  // The outside world here is the network: nothing more is asked for a search that nobody sees.
  useEffect(() => () => run?.walk.stop(), [run])
  return (
    <section className={styles.deep} aria-label="Search inside">
      <div className={styles.head}>
        <DeepForm listed={length} budget={budget} onBegin={begin} />
        <Button tone="quiet" aria-label="Close the search inside" onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      {run && <DeepFindings key={run.text} {...run} titles={titles} />}
    </section>
  )
}
