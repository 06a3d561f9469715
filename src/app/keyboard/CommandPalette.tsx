import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Command } from './command.ts'
import styles from './CommandPalette.module.css'
import { commandsMeant } from './filter-commands.ts'
import { findCommands } from './find-commands.ts'
import { keyOf } from './key-of.ts'
import { Keys } from './Keys.tsx'

interface CommandPaletteProps {
  /** What can be done now. */
  readonly commands: readonly Command[]
  onRun(command: Command): void
  onClose(): void
}

/** Finds everything that can be done by its name. The focus stays in the field; arrows choose. */
export function CommandPalette({ commands, onRun, onClose }: CommandPaletteProps) {
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const id = useId()
  const words = typed.trim()
  const found = findCommands(commands, words)
  const offered = words === '' ? found : [...found, ...commandsMeant(words)]
  const active = offered[Math.min(place, offered.length - 1)]
  const activeId = active && `${id}-${active.id}`
  // The outside world here is the list's scroll position: the chosen one is kept in view.
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const choose = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (keyOf(event) === 'Mod+k') onClose()
    else if (event.nativeEvent.isComposing) return
    else if (event.key === 'Enter' && active) onRun(active)
    else if (step) setPlace((place + step + offered.length) % offered.length)
    else return
    event.preventDefault()
  }
  return (
    <Dialog label="Commands" onClose={onClose}>
      <input
        className={styles.field}
        role="combobox"
        aria-label="Find a command"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        placeholder="Find a command, a filter, or words in the log"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setPlace(0)
        }}
        onKeyDown={choose}
      />
      <div id={id} className={styles.list} role="listbox" aria-label="Commands">
        {offered.map((command) => (
          <div
            key={command.id}
            id={`${id}-${command.id}`}
            className={styles.option}
            role="option"
            tabIndex={-1}
            aria-selected={command === active}
            onClick={() => onRun(command)}
          >
            <span className={styles.name}>{command.name}</span>
            <span className={styles.group}>{command.group}</span>
            {command.keys.length > 0 && <Keys keys={command.keys} />}
          </div>
        ))}
      </div>
    </Dialog>
  )
}
