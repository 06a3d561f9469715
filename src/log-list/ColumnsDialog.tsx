import { useState } from 'react'
import { LIST_COLUMNS } from '../log/list-column.ts'
import { DEFAULT_LAYOUT, listLayout } from '../settings/list-layout.ts'
import { useSetting } from '../settings/setting.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogHead } from '../ui/DialogHead.tsx'
import { ColumnLine } from './ColumnLine.tsx'
import styles from './ColumnsDialog.module.css'

interface ColumnsDialogProps {
  onClose(): void
}

/** Which columns the list has, in which order and how wide, and how high its rows are. */
export function ColumnsDialog({ onClose }: ColumnsDialogProps) {
  const layout = useSetting(listLayout)
  // The fields of the widths are drawn anew with the layout that they are reset to.
  const [resets, setResets] = useState(0)
  const hidden = LIST_COLUMNS.filter((column) => !layout.columns.includes(column))
  const reset = () => {
    listLayout.set(DEFAULT_LAYOUT)
    setResets(resets + 1)
  }
  return (
    <Dialog label="Columns" onClose={onClose}>
      <DialogHead title="Columns" onClose={onClose}>
        <Button tone="quiet" onClick={reset}>
          Reset
        </Button>
      </DialogHead>
      <div className={styles.rows} role="group" aria-label="Rows">
        <Choice
          label="Compact rows"
          isOn={layout.isCompact}
          onTurn={(isCompact) => listLayout.set({ ...layout, isCompact })}
        />
        <Choice
          label="Wrap long texts to three lines"
          isOn={layout.isWrapped}
          onTurn={(isWrapped) => listLayout.set({ ...layout, isWrapped })}
        />
      </div>
      <ul key={resets} className={styles.list}>
        {[...layout.columns, ...hidden].map((column) => (
          <ColumnLine key={column} column={column} layout={layout} />
        ))}
      </ul>
      <p className={styles.note}>
        In the list itself, drag a column’s name to move it and its right edge to set its width
        (Shift and an arrow key do the same). A phone shows time, level, code and message.
      </p>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly isOn: boolean
  onTurn(isOn: boolean): void
}

function Choice({ label, isOn, onTurn }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      {label}
    </label>
  )
}
