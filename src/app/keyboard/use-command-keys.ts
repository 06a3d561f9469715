import { useKeyPress } from '../../ui/use-key-press.ts'
import { belongsElsewhere } from './belongs-elsewhere.ts'
import type { Command, CommandPage } from './command.ts'
import { keyOf } from './key-of.ts'

/**
 * Runs the command whose key is pressed, wherever the focus is, unless the key belongs to
 * something closer to the person.
 */
export function useCommandKeys(
  commands: readonly Command[],
  page: CommandPage,
  run: (command: Command) => void,
): void {
  useKeyPress((event) => {
    const key = keyOf(event)
    if (key === null || belongsElsewhere(key, event.target)) return
    const command = commands.find(
      ({ keys, isAvailable }) => keys.includes(key) && (isAvailable?.(page) ?? true),
    )
    if (!command) return
    event.preventDefault()
    if (!event.repeat || command.repeats) run(command)
  })
}
