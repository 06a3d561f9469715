import { useState } from 'react'
import type { ColumnWords } from '../log/column-text.ts'
import { LIST_COLUMNS } from '../log/list-column.ts'
import { listLayout } from '../settings/list-layout.ts'
import { masking } from '../settings/masking.ts'
import { useSetting } from '../settings/setting.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogHead } from '../ui/DialogHead.tsx'
import { Choices } from './Choices.tsx'
import { Delivery } from './Delivery.tsx'
import styles from './ExportDialog.module.css'
import { EXPORT_FORMATS, type ExportFormat } from './export-format.ts'
import type { ExportSource } from './export-source.ts'

/** Something that can be saved. */
export interface Exportable {
  /** `Listed`. */
  readonly name: string
  readonly count: number
  /** Made when it is wanted. */
  readonly open: () => ExportSource
}

interface ExportDialogProps {
  /** One at least; the first is offered first. */
  readonly sets: readonly Exportable[]
  readonly words: ColumnWords
  /** Whether the range is loaded to its end. */
  readonly isComplete: boolean
  onClose(): void
}

/** Saves what is listed as a file: what, as what, and how much of each notification. */
export function ExportDialog({ sets, words, isComplete, onClose }: ExportDialogProps) {
  const { columns } = useSetting(listLayout)
  const isMasked = useSetting(masking)
  const [name, setName] = useState(sets[0]?.name ?? '')
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [hasAllColumns, setAllColumns] = useState(false)
  const [hasDetails, setDetails] = useState(false)
  const chosen = sets.find((set) => set.name === name) ?? sets[0]
  const count = chosen?.count ?? 0
  return (
    <Dialog label="Export" onClose={onClose}>
      <DialogHead title="Export" onClose={onClose} />
      <div className={styles.body}>
        <Choices
          title="Notifications"
          options={sets.map(({ name, count }) => ({
            value: name,
            label: `${name} (${count.toLocaleString('en')})`,
          }))}
          chosen={name}
          onChoose={setName}
        />
        <Choices
          title="As"
          options={FORMATS}
          chosen={format}
          onChoose={(format) => setFormat(format)}
        />
        <fieldset className={styles.choices}>
          <legend>With</legend>
          <label>
            <input
              type="checkbox"
              checked={hasAllColumns}
              onChange={({ currentTarget }) => setAllColumns(currentTarget.checked)}
            />
            All columns, not only those of the list
          </label>
          <label>
            <input
              type="checkbox"
              checked={hasDetails}
              onChange={({ currentTarget }) => setDetails(currentTarget.checked)}
            />
            Request variables, response headers and bodies:{' '}
            {count === 1 ? 'one request' : `${count.toLocaleString('en')} requests`} to Twilio
          </label>
        </fieldset>
        <p className={styles.note}>
          Times are those of {words.zone}, the order is the list’s.
          {!isComplete && ' The range is not loaded to its end: what is not here is not saved.'}
          {isMasked &&
            ' Phone numbers, what people said and secrets are starred out, as in the list.'}
          {hasDetails && !isMasked && ' Secrets in the details are starred out.'}
        </p>
      </div>
      {chosen && (
        <Delivery
          // What was said of another order is not true of this one.
          key={[name, format, hasAllColumns, hasDetails].join()}
          count={count}
          order={() => ({
            source: chosen.open(),
            format,
            columns: hasAllColumns ? LIST_COLUMNS : columns,
            words,
            hasDetails,
          })}
        />
      )}
    </Dialog>
  )
}

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'csv', label: EXPORT_FORMATS.csv.label },
  { value: 'ndjson', label: EXPORT_FORMATS.ndjson.label },
  { value: 'markdown', label: EXPORT_FORMATS.markdown.label },
]
