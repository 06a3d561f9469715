import type { NotificationSid } from '../../log/entry.ts'
import type { Level } from '../../log/level.ts'
import { openEntry } from '../../url/address-bar.ts'
import type { CommandPage } from './command.ts'

/** Down the list, or up. */
export type Step = 1 | -1

/**
 * The entry that commands mean: the one whose row has the focus, else the open one, else the one
 * whose row had the focus last and is still in view; null for none.
 */
export function entryAtHand({ view, list }: CommandPage): NotificationSid | null {
  const cursor = list.current?.cursor()
  if (cursor?.hasFocus) return cursor.sid
  return view.open?.sid ?? cursor?.sid ?? null
}

/**
 * Goes on to the next entry, or to the next of a level: the drawer, where it is open, shows it,
 * else its row takes the focus. False where there is none that way.
 */
export function walk(page: CommandPage, step: Step, level?: Level): boolean {
  const { entries, list, view } = page
  const from = entries.placeOf(view.open?.sid ?? entryAtHand(page))
  // Nobody has begun yet: at the top of what is in view.
  let place = from === -1 ? (list.current?.topPlace() ?? 0) : from + step
  const isPassed = (found: Level | null) => level && found !== null && found !== level
  while (isPassed(entries.levelAt(place))) place += step
  const sid = entries.sidAt(place)
  if (sid === null) return false
  if (view.open) {
    openEntry({ sid, callSid: null })
    list.current?.showEntry(sid)
  } else list.current?.focusEntry(sid)
  return true
}
