import { inFull } from '../../log/in-full.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogHead } from '../../ui/DialogHead.tsx'
import { saveFile } from '../../ui/save-file.ts'
import type { DeletionDesk } from '../deletion-desk.ts'
import type { RunReport } from '../run-report.ts'
import { endingOf, ENDINGS, endingsOf, reasonOf } from './outcome-words.ts'
import { REPORT_FORMS, reportFile } from './report-file.ts'
import styles from './RunReportDialog.module.css'
import { sampleOf } from './sample-of.ts'

/** So many are asked about again, of many. */
const SAMPLE = 20
/** More than anyone reads here; they are all in what is saved. */
const MOST_SHOWN = 200

interface RunReportDialogProps {
  readonly run: RunReport
  readonly desk: DeletionDesk
  onClose(): void
}

/** What came of each, to be saved; and the question to Twilio whether it is really so. */
export function RunReportDialog({ run, desk, onClose }: RunReportDialogProps) {
  const gone = run.results.flatMap(({ entry, outcome }) => (outcome.is === 'gone' ? [entry] : []))
  const more = run.results.length - MOST_SHOWN
  const recheck = (count: number) => {
    onClose()
    desk.recheck(sampleOf(gone, count))
  }
  return (
    <Dialog label="Report" onClose={onClose}>
      <DialogHead
        title={run.does === 'delete' ? 'What was deleted' : 'What was checked'}
        onClose={onClose}
      />
      <ul className={styles.counts}>
        {[...endingsOf(run)].map(([ending, count]) => (
          <li key={ending}>
            <strong>{inFull(count)}</strong> {ENDINGS[ending]}
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        {(['json', 'ndjson', 'md'] as const).map((form) => (
          <Button key={form} onClick={() => saveFile(reportFile(run, form))}>
            Save as {REPORT_FORMS[form]}
          </Button>
        ))}
      </div>
      {gone.length > 0 && (
        <div className={styles.tools}>
          <p>Twilio has been seen to say “deleted” and not to do it. Ask it again about</p>
          {gone.length > SAMPLE && (
            <Button onClick={() => recheck(SAMPLE)}>a sample of {SAMPLE}</Button>
          )}
          <Button onClick={() => recheck(gone.length)}>all {inFull(gone.length)}</Button>
        </div>
      )}
      <ul className={styles.rows}>
        {run.results.slice(0, MOST_SHOWN).map(({ entry, outcome }) => (
          <li key={entry.sid}>
            <code>{entry.sid}</code> {entry.errorCode} {ENDINGS[endingOf(outcome)]}
            {reasonOf(outcome) && <span className={styles.quiet}>: {reasonOf(outcome)}</span>}
          </li>
        ))}
        {more > 0 && <li>and {inFull(more)} more, in what is saved</li>}
      </ul>
    </Dialog>
  )
}
