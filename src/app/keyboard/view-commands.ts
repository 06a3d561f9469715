import type { SavedView } from '../../settings/saved-views.ts'
import { moveTo } from '../../url/address-bar.ts'
import { readSavedAddress } from '../../url/saved-address.ts'
import type { Command } from './command.ts'

/** Goes to a saved view; says what of it means nothing any more. */
export function viewCommands(saved: readonly SavedView[]): readonly Command[] {
  return saved.map(({ name, address }) => ({
    id: `view-${name}`,
    name: `View: ${name}`,
    group: 'Go',
    keys: [],
    run: () => {
      const { view, gone } = readSavedAddress(address)
      moveTo(view)
      if (gone.length > 0) return `Not known any more: ${gone.join(', ')}. The rest applies.`
    },
  }))
}
