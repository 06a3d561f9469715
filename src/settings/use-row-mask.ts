import { useEffect, useState } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { masking } from './masking.ts'
import { useSetting } from './setting.ts'

/** Makes of a list's row what is shown of it. */
export type RowMask = (entry: LogEntry) => LogEntry

const openly: RowMask = (entry) => entry

/** Before it is known what of a text is to be hidden, all of it is. */
const wordlessly: RowMask = (entry) => ({ ...entry, messageText: null, requestUrl: null })

/** What is shown of rows, as a person's setting has it. The code that hides comes when it is on. */
export function useRowMask(): RowMask {
  const isMasked = useSetting(masking)
  const [mask, setMask] = useState<RowMask | null>(null)
  const isWanted = isMasked && mask === null
  // The world outside is the server, which has the code. Should it not come, nothing is shown.
  useEffect(() => {
    if (!isWanted) return
    void loadMask().then(
      (loaded) => setMask(() => loaded),
      () => {},
    )
  }, [isWanted])
  return isMasked ? (mask ?? wordlessly) : openly
}

async function loadMask(): Promise<RowMask> {
  const { maskRow } = await import('../log/mask/mask-entry.ts')
  return (entry) => maskRow(entry, { secrets: true, people: true })
}
