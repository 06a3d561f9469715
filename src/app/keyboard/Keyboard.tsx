import { Command as CommandIcon } from 'lucide-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/Button.tsx'
import { useTold } from '../../ui/use-told.ts'
import type { Command, CommandPage } from './command.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { COMMANDS } from './commands.ts'
import { FILTER_COMMANDS } from './filter-commands.ts'
import styles from './Keyboard.module.css'
import { KeySheet } from './KeySheet.tsx'
import { keyWords } from './key-of.ts'
import { savedViews } from '../../settings/saved-views.ts'
import { useCommandKeys } from './use-command-keys.ts'
import { viewCommands } from './view-commands.ts'

interface KeyboardProps {
  readonly page: Omit<CommandPage, 'show'>
}

/** Listens to the keyboard, and shows what can be done by it and by name. */
export function Keyboard({ page }: KeyboardProps) {
  const [panel, show] = useState<'palette' | 'keys' | null>(null)
  const [told, tell] = useTold()
  const whole: CommandPage = { ...page, show }
  const run = (command: Command) => tell(command.run(whole) ?? '')
  const close = () => show(null)
  const closeAndRun = (command: Command) => {
    // While the palette stands open nothing behind it can take the focus.
    flushSync(close)
    run(command)
  }
  useCommandKeys(COMMANDS, whole, run)
  return (
    <>
      <Button
        tone="quiet"
        aria-label="Commands"
        title={`All commands (${keyWords('Mod+k').join(' ')}), all keys (?)`}
        onClick={() => show('palette')}
      >
        <CommandIcon size={16} aria-hidden />
      </Button>
      <p className={styles.told} aria-live="polite">
        {told}
      </p>
      {panel === 'palette' && (
        <CommandPalette
          commands={[...COMMANDS, ...FILTER_COMMANDS, ...viewCommands(savedViews.get())].filter(
            ({ id, isAvailable }) => id !== 'palette' && (isAvailable?.(whole) ?? true),
          )}
          onRun={closeAndRun}
          onClose={close}
        />
      )}
      {panel === 'keys' && <KeySheet commands={COMMANDS} onClose={close} />}
    </>
  )
}
