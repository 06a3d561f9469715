import { type FormEvent, useState } from 'react'
import type { MuteEnd } from '../log/mute/mute-rule.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { type Muting, newRule, type RuleDraft } from './muting.ts'
import styles from './Muting.module.css'
import { entriesWords } from './rule-words.ts'

interface RuleFormProps {
  readonly muting: Muting
  readonly draft: RuleDraft
  /** How many of the loaded notifications a search finds. */
  readonly countOf: (search: string) => number
}

const HOUR_MS = 3_600_000

/** How long a rule can hold: from now on, in ms. */
const SPANS = [
  ['1 hour', HOUR_MS],
  ['24 hours', 24 * HOUR_MS],
  ['7 days', 7 * 24 * HOUR_MS],
] as const

/** A rule to be written or changed: what it mutes, until when, and why. */
export function RuleForm({ muting, draft, countOf }: RuleFormProps) {
  const { rule } = draft
  const [search, setSearch] = useState(draft.subject.kind === 'search' ? draft.subject.search : '')
  const [choice, setChoice] = useState(rule ? choiceOf(rule.until) : '24 hours')
  const [perDay, setPerDay] = useState(
    rule?.until.kind === 'exceeds' ? String(rule.until.perDay) : '100',
  )
  const [reason, setReason] = useState(draft.reason)
  const close = () => muting.show(null)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const subject =
      draft.subject.kind === 'search' ? { kind: 'search' as const, search } : draft.subject
    const until = choice === 'same' && rule ? rule.until : endOf(choice, Number(perDay))
    const made = newRule(subject, until, reason.trim())
    muting.save(rule ? { ...made, id: rule.id, madeAt: rule.madeAt } : made)
    close()
  }
  return (
    <Dialog label={rule ? 'Edit mute rule' : 'Mute'} onClose={close}>
      <form className={styles.form} onSubmit={save}>
        <h2>{rule ? 'Edit mute rule' : 'Mute'}</h2>
        {draft.subject.kind === 'entries' ? (
          <p>Mutes {entriesWords(draft.subject)}.</p>
        ) : (
          <label>
            What matches this search
            <input
              required
              pattern=".*\S.*"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
            <Matches search={search} countOf={countOf} />
          </label>
        )}
        <label>
          For how long
          <select value={choice} onChange={({ target }) => setChoice(target.value)}>
            {rule?.until.kind === 'time' && <option value="same">As it is</option>}
            {SPANS.map(([name]) => (
              <option key={name}>{name}</option>
            ))}
            <option value="never">Forever</option>
            <option value="exceeds">Until there are more a day</option>
          </select>
        </label>
        {choice === 'exceeds' && (
          <label>
            Show a day’s when there are more than
            <input
              type="number"
              required
              min={0}
              step={1}
              value={perDay}
              onChange={({ target }) => setPerDay(target.value)}
            />
          </label>
        )}
        <label>
          Reason
          <input
            value={reason}
            placeholder="Who mends it, or why it does not matter"
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <p className={styles.quiet}>
          Muted notifications stay at Twilio and come back when the rule ends. Rules are kept in
          this browser, for this account.
        </p>
        <div className={styles.buttons}>
          <Button type="submit" tone="primary">
            {rule ? 'Save' : 'Mute'}
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}

function Matches({
  search,
  countOf,
}: { readonly search: string } & Pick<RuleFormProps, 'countOf'>) {
  const count = search.trim() === '' ? 0 : countOf(search)
  return (
    <span className={styles.quiet}>
      It finds {count.toLocaleString('en')} of what is loaded for this range and level.
    </span>
  )
}

function choiceOf({ kind }: MuteEnd): string {
  return kind === 'time' ? 'same' : kind
}

function endOf(choice: string, perDay: number): MuteEnd {
  if (choice === 'exceeds') return { kind: 'exceeds', perDay }
  const span = SPANS.find(([name]) => name === choice)
  return span ? { kind: 'time', at: Date.now() + span[1] } : { kind: 'never' }
}
