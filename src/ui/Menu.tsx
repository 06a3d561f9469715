import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button } from './Button.tsx'
import styles from './Menu.module.css'

export interface MenuItem {
  readonly label: string
  /** Null where it cannot be chosen now. */
  readonly onChoose: (() => void) | null
  /** Where the item turns something on and off: whether it is on. */
  readonly isOn?: boolean
}

interface MenuProps {
  /** The button's name. */
  readonly label: string
  /** What the button shows. */
  readonly children: ReactNode
  readonly items: readonly MenuItem[]
}

/** A button that opens a menu: arrows walk in it, Escape and leaving it close it. */
export function Menu({ label, children, items }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const closeOnLeave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  return (
    <div className={styles.menu} onBlur={closeOnLeave}>
      <Button
        ref={opener}
        tone="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </Button>
      {isOpen && <MenuList label={label} items={items} onClose={close} />}
    </div>
  )
}

interface MenuListProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  onClose(): void
}

function MenuList({ label, items, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
  // The outside world here is the focus: it follows the person into what they opened.
  useEffect(() => list.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus(), [])

  const useKey = (event: KeyboardEvent) => {
    const all = rows()
    const place = all.findIndex((row) => row === document.activeElement)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (place + 1) % all.length,
      ArrowUp: (place - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }
    const next = steps[event.key]
    if (event.key === 'Escape') onClose()
    else if (next !== undefined) all[next]?.focus()
    else return
    // Neither the page nor what the menu stands in shall use the key too.
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      className={styles.list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={useKey}
    >
      {items.map(({ label, onChoose, isOn }) => (
        <button
          key={label}
          type="button"
          role={isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked={isOn}
          aria-disabled={onChoose === null}
          tabIndex={-1}
          onClick={() => {
            if (!onChoose) return
            onChoose()
            if (isOn === undefined) onClose()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
