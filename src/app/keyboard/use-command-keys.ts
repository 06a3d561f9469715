import { useEffect, useEffectEvent } from 'react'
import { belongsElsewhere } from './belongs-elsewhere.ts'
import type { Command, CommandPage } from './command.ts'
import { keyOf } from './key-of.ts'

/**
 * Runs the command whose key is pressed, wherever the focus is, unless the key belongs to
 * something closer to the person. The outside world here is the keyboard.
 */
export function useCommandKeys(
  commands: readonly Command[],
  page: CommandPage,
  run: (command: Command) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // What is being composed is no key yet.
    if (event.defaultPrevented || event.isComposing) return
    const key = keyOf(event)
    if (key === null || belongsElsewhere(key, event.target)) return
    const command = commands.find(
      ({ keys, isAvailable }) => keys.includes(key) && (isAvailable?.(page) ?? true),
    )
    if (!command) return
    event.preventDefault()
    if (!event.repeat || command.repeats) run(command)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
