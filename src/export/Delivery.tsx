import { useRef, useState } from 'react'
import { dateTime } from '../log/moment-words.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { saveFile } from '../ui/save-file.ts'
import styles from './ExportDialog.module.css'
import { EXPORT_FORMATS } from './export-format.ts'
import { resultWords } from './result-words.ts'
import { type ExportOrder, useExport } from './use-export.ts'

interface DeliveryProps {
  /** How many are ordered. */
  readonly count: number
  readonly order: () => ExportOrder
}

/** Takes what was written to where it is wanted, and says where that is. */
type Deliver = (parts: readonly string[], order: ExportOrder) => string | Promise<string>

/** What came of it. What is not whole waits for a person to want it all the same. */
interface Outcome {
  readonly words: readonly string[]
  readonly keep: (() => void) | null
}

/** More rows are no text to paste anywhere. */
const MOST_TO_COPY = 5_000

/** Makes the file, with its progress and a way to stop, and says what came of it. */
export function Delivery({ count, order }: DeliveryProps) {
  const { progress, make, stop } = useExport()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const foot = useRef<HTMLDivElement>(null)
  const run = async (deliver: Deliver) => {
    // The pressed button gives way to Stop; whoever came by keyboard goes on from here.
    foot.current?.focus({ preventScroll: true })
    setOutcome(null)
    const ordered = order()
    const result = await make(ordered)
    const words = resultWords(result, ordered.source.count)
    const finish = async () =>
      setOutcome({ words: [...words, await deliver(result.parts, ordered)], keep: null })
    if (result.stopped === null) await finish()
    else setOutcome({ words, keep: result.rows === 0 ? null : () => void finish() })
  }
  return (
    <div ref={foot} tabIndex={-1} className={styles.foot} role="group" aria-label="File">
      {progress && (
        <>
          <ProgressBar aria-label="Written" value={progress.rows} max={progress.of} />
          <p>
            {progress.rows.toLocaleString('en')} of {progress.of.toLocaleString('en')}
          </p>
        </>
      )}
      <div role="status" className={styles.outcome}>
        {outcome?.words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {outcome?.keep && <Button onClick={outcome.keep}>Save what there is</Button>}
      {progress ? (
        <Button key="stop" onClick={stop}>
          Stop
        </Button>
      ) : (
        <>
          <Button
            disabled={count === 0 || count > MOST_TO_COPY}
            title={count > MOST_TO_COPY ? 'Too many rows to paste anywhere' : undefined}
            onClick={() => void run(copy)}
          >
            Copy
          </Button>
          <Button tone="primary" disabled={count === 0} onClick={() => void run(save)}>
            Download
          </Button>
        </>
      )}
    </div>
  )
}

const copy: Deliver = async (parts) => `${await copyText(parts.join(''))}.`

const save: Deliver = (parts, { format, words: { zone } }) => {
  const { ending, type, begin } = EXPORT_FORMATS[format]
  const moment = dateTime(Date.now(), zone).replace(' ', '-').replaceAll(':', '')
  const name = `twilio-notifications-${moment}.${ending}`
  saveFile({ name, type, text: [begin, ...parts] })
  return `Saved as ${name}.`
}
