import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useAccount } from '../api/account-context.ts'
import { wholeEntry } from '../api/whole-entry.ts'
import type { ColumnWords } from '../log/column-text.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { ListColumn } from '../log/list-column.ts'
import { maskEntry } from '../log/mask/mask-entry.ts'
import { masking } from '../settings/masking.ts'
import { useSetting } from '../settings/setting.ts'
import { useRowMask } from '../settings/use-row-mask.ts'
import type { ExportFormat } from './export-format.ts'
import type { ExportSource } from './export-source.ts'
import { rowWriter } from './row-writer.ts'
import { type ExportResult, runExport } from './run-export.ts'

/** What a person wants to have. */
export interface ExportOrder {
  readonly source: ExportSource
  readonly format: ExportFormat
  readonly columns: readonly ListColumn[]
  readonly words: ColumnWords
  readonly hasDetails: boolean
}

/**
 * Makes files of what is ordered. Numbers and secrets are starred out as they are in the list; in
 * details, which nobody has looked through, secrets always are. What is running stops when the
 * component goes.
 */
export function useExport() {
  const client = useQueryClient()
  const account = useAccount()
  const mask = useRowMask()
  const people = useSetting(masking)
  const [progress, setProgress] = useState<{ readonly rows: number; readonly of: number } | null>(
    null,
  )
  const running = useRef<AbortController | null>(null)
  const stop = () => running.current?.abort()
  useEffect(() => () => running.current?.abort(), [])

  const askFor = async (sid: NotificationSid, signal: AbortSignal) => {
    const entry = await wholeEntry(client, account, sid, signal)
    return entry && maskEntry(entry, { secrets: true, people })
  }
  const make = async ({ source, format, ...plan }: ExportOrder): Promise<ExportResult> => {
    const { signal } = (running.current = new AbortController())
    setProgress({ rows: 0, of: source.count })
    try {
      return await runExport({
        source,
        writer: rowWriter(format, plan),
        mask,
        askFor: plan.hasDetails ? askFor : null,
        onProgress: (rows) => setProgress({ rows, of: source.count }),
        signal,
      })
    } finally {
      setProgress(null)
    }
  }
  return { progress, make, stop }
}
