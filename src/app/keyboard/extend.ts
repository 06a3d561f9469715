import type { CommandPage } from './command.ts'
import { entryAtHand, type Step, walk } from './walk.ts'

/** Selects the entry at hand and the one beside it, and goes there. What is selected stays so. */
export function extend(page: CommandPage, step: Step): void {
  const { entries, selecting } = page
  const here = entryAtHand(page)
  const beside = here && entries.sidAt(entries.placeOf(here) + step)
  for (const sid of [here, beside]) {
    if (sid && !selecting?.selection.sids.has(sid)) selecting?.change.toggle(sid)
  }
  if (beside) walk(page, step)
}
