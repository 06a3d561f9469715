import { Keyboard as KeyboardIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTold } from '../../ui/use-told.ts'
import type { Command, CommandPage } from './command.ts'
import { COMMANDS } from './commands.ts'
import styles from './Keyboard.module.css'
import { KeySheet } from './KeySheet.tsx'
import { useCommandKeys } from './use-command-keys.ts'

interface KeyboardProps {
  readonly page: Omit<CommandPage, 'show'>
}

/** Listens to the keyboard, and shows what it can do. */
export function Keyboard({ page }: KeyboardProps) {
  const [panel, show] = useState<'keys' | null>(null)
  const [told, tell] = useTold()
  const whole: CommandPage = { ...page, show }
  const run = (command: Command) => tell(command.run(whole) ?? '')
  useCommandKeys(COMMANDS, whole, run)
  return (
    <>
      <Button
        tone="quiet"
        aria-label="Keyboard"
        title="What the keyboard can do (?)"
        onClick={() => show('keys')}
      >
        <KeyboardIcon size={16} aria-hidden />
      </Button>
      <p className={styles.told} aria-live="polite">
        {told}
      </p>
      {panel === 'keys' && <KeySheet commands={COMMANDS} onClose={() => show(null)} />}
    </>
  )
}
