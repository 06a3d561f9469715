import { Dialog } from '../../ui/Dialog.tsx'
import { DialogHead } from '../../ui/DialogHead.tsx'
import { Scrollable } from '../../ui/Scrollable.tsx'
import { type Command, COMMAND_GROUPS } from './command.ts'
import styles from './Keyboard.module.css'
import { Keys } from './Keys.tsx'

interface KeySheetProps {
  readonly commands: readonly Command[]
  onClose(): void
}

/** All keys, and what they do. */
export function KeySheet({ commands, onClose }: KeySheetProps) {
  const withKeys = commands.filter(({ keys }) => keys.length > 0)
  const groups = COMMAND_GROUPS.map((title) => ({
    title,
    own: withKeys.filter(({ group }) => group === title),
  })).filter(({ own }) => own.length > 0)
  return (
    <Dialog label="Keyboard" onClose={onClose}>
      <DialogHead title="Keyboard" onClose={onClose} />
      <Scrollable label="All keys" className={styles.sheet}>
        {groups.map(({ title, own }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {own.map(({ id, name, keys }) => (
                <div key={id}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Scrollable>
    </Dialog>
  )
}
