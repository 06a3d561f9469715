import { useQueryClient } from '@tanstack/react-query'
import { GitCompareArrows } from 'lucide-react'
import { useAccount } from '../api/account-context.ts'
import { loadedDays } from '../api/loaded-days.ts'
import type { LogEntry } from '../log/entry.ts'
import { entryBefore, type Likeness } from '../log/entry-before.ts'
import { Menu } from '../ui/Menu.tsx'
import { useTold } from '../ui/use-told.ts'
import { currentView, openEntry } from '../url/address-bar.ts'

interface CompareMenuProps {
  readonly entry: LogEntry
}

const WORDS: Readonly<Record<Likeness, string>> = {
  problem: 'The last one of the same problem',
  address: 'The last one of the same address',
  code: 'The last one with the same error code',
  call: 'The last one of the same call',
}

const LIKENESSES = ['problem', 'address', 'code', 'call'] as const

/** Lays the notification beside one that came before it: what has changed since. */
export function CompareMenu({ entry }: CompareMenuProps) {
  const [told, tell] = useTold()
  const client = useQueryClient()
  const account = useAccount()
  const isKnown: Readonly<Record<Likeness, boolean>> = {
    problem: true,
    address: entry.requestUrl !== null,
    code: entry.errorCode !== null,
    call: entry.callSid !== null,
  }
  const compare = (likeness: Likeness) => {
    const before = entryBefore(loadedDays(client, account), entry, likeness)
    const { open } = currentView()
    if (!before) tell('None before it is loaded')
    else openEntry({ sid: entry.sid, callSid: open?.callSid ?? null, comparedWith: before.sid })
  }
  return (
    <Menu
      label="Compare with"
      items={LIKENESSES.map((likeness) => ({
        label: WORDS[likeness],
        onChoose: isKnown[likeness] && entry.occurredAt !== null ? () => compare(likeness) : null,
      }))}
    >
      <GitCompareArrows size={14} aria-hidden />
      <span aria-live="polite">{told || 'Compare with…'}</span>
    </Menu>
  )
}
