import { closeEntry, openEntry } from '../../url/address-bar.ts'
import type { CommandPage } from './command.ts'
import { entryAtHand } from './walk.ts'

/** Deletes the entry at hand; the next one takes its place, in the drawer where that shows it. */
export function deleteAtHand(page: CommandPage): string | undefined {
  const { entries, list, remove, view } = page
  const sid = entryAtHand(page)
  const place = entries.placeOf(sid)
  if (place === -1) return 'It is not in the list.'
  const next = entries.sidAt(place + 1) ?? entries.sidAt(place - 1)
  remove?.([entries.at(place)])
  if (view.open?.sid !== sid) {
    // The row leaves, and the focus would go with it. By the next frame the list is without it.
    if (next) requestAnimationFrame(() => list.current?.focusEntry(next))
  } else if (next) {
    openEntry({ sid: next, callSid: null })
    list.current?.showEntry(next)
  } else closeEntry()
}
