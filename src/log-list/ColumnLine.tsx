import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { flushSync } from 'react-dom'
import { COLUMN_NAMES, type ListColumn } from '../log/list-column.ts'
import { type ListLayout, listLayout, NARROWEST, WIDEST } from '../settings/list-layout.ts'
import { Button } from '../ui/Button.tsx'
import { withColumn, withPlace, withWidth } from './change-layout.ts'
import styles from './ColumnsDialog.module.css'

interface ColumnLineProps {
  readonly column: ListColumn
  readonly layout: ListLayout
}

/** One column in the dialog: whether it is shown, how wide, and where. */
export function ColumnLine({ column, layout }: ColumnLineProps) {
  const name = COLUMN_NAMES[column]
  const place = layout.columns.indexOf(column)
  const isShown = place !== -1
  const setWidth = ({ currentTarget: { value, validity } }: ChangeEvent<HTMLInputElement>) => {
    if (value !== '' && !validity.valid) return
    listLayout.set(withWidth(layout, column, value === '' ? null : Number(value)))
  }
  return (
    <li className={styles.line}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isShown}
          disabled={column === 'message'}
          title={column === 'message' ? 'It has the link that opens a notification' : undefined}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget
            keepingFocus(currentTarget, () => listLayout.set(withColumn(layout, column, checked)))
          }}
        />
        {name}
      </label>
      {isShown && (
        <>
          <label className={styles.width}>
            Width
            <input
              type="number"
              aria-label={`Width of ${name}, in pixels`}
              placeholder="auto"
              min={NARROWEST}
              max={WIDEST}
              defaultValue={layout.widths[column]}
              onChange={setWidth}
            />
          </label>
          <MoveButton name={name} column={column} layout={layout} step={-1} />
          <MoveButton name={name} column={column} layout={layout} step={1} />
        </>
      )}
    </li>
  )
}

interface MoveButtonProps extends ColumnLineProps {
  readonly name: string
  readonly step: 1 | -1
}

function MoveButton({ name, column, layout, step }: MoveButtonProps) {
  const place = layout.columns.indexOf(column) + step
  const isAtEnd = place < 0 || place >= layout.columns.length
  const Arrow = step === -1 ? ArrowUp : ArrowDown
  return (
    <Button
      tone="quiet"
      aria-label={`Move ${name} ${step === -1 ? 'forward' : 'back'}`}
      aria-disabled={isAtEnd}
      onClick={({ currentTarget }) => {
        if (isAtEnd) return
        keepingFocus(currentTarget, () => listLayout.set(withPlace(layout, column, place)))
      }}
    >
      <Arrow size={14} aria-hidden />
    </Button>
  )
}

/** The line moves in the list, and an element that is moved loses the focus. */
function keepingFocus(element: HTMLElement, change: () => void): void {
  flushSync(change)
  element.focus()
}
