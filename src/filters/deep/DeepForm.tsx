import { type FormEvent, useState } from 'react'
import { inFull } from '../../log/in-full.ts'
import { DETAIL_BUDGETS, detailBudget } from '../../settings/detail-budget.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DeepSearch.module.css'

interface DeepFormProps {
  /** How many are listed. */
  readonly listed: number
  /** How many of them are looked into, at most. */
  readonly budget: number
  onBegin(text: string): void
}

/** What to look for, and what that will cost, before anything is asked. */
export function DeepForm({ listed, budget, onBegin }: DeepFormProps) {
  const [text, setText] = useState('')
  const begin = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onBegin(text.trim())
  }
  const most = Math.min(listed, budget)
  return (
    <form className={styles.form} onSubmit={begin}>
      <label>
        Text inside
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="in variables, headers and bodies"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <label>
        Look into at most
        <select value={budget} onChange={({ target }) => detailBudget.set(Number(target.value))}>
          {DETAIL_BUDGETS.map((choice) => (
            <option key={choice} value={choice}>
              {inFull(choice)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" tone="primary" disabled={text.trim() === '' || most === 0}>
        Look into {inFull(most)}
      </Button>
      <p>
        {most < listed
          ? `The first ${inFull(most)} of the ${inFull(listed)} listed`
          : `All ${inFull(listed)} listed`}
        . Twilio is asked once for each that was not opened before, a few at a time.
      </p>
    </form>
  )
}
