import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { askedWords, rangeWords } from '../log/range-words.ts'
import type { RangeChoice } from '../log/time-range.ts'
import { readTypedRange } from '../log/typed-range/read-typed-range.ts'
import type { Zone } from '../log/zone.ts'
import { Button } from '../ui/Button.tsx'
import { moveTo } from '../url/address-bar.ts'
import styles from './RangeTools.module.css'

interface TypedRangeProps {
  readonly range: RangeChoice
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  onChosen(): void
}

const EXAMPLES = ['15m', '3h', 'today', 'yesterday', 'last week', 'Aug 18 8:40 – 9:10']

/** A range in words. What was understood is said before it is applied; what was not, is explained. */
export function TypedRange({ range, zone, now, onChosen }: TypedRangeProps) {
  const [text, setText] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const meaning = useId()
  // The outside world here is the focus: it follows the person into what they opened.
  useEffect(() => box.current?.focus(), [])
  const { choice, problem } = readTypedRange(text, now, zone)
  const isWrong = text.trim() !== '' && problem !== null
  const shown = choice ?? range
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (!choice) return
    moveTo({ range: choice })
    onChosen()
  }
  const fill = (example: string) => {
    setText(example)
    box.current?.focus()
  }
  return (
    <form className={styles.typed} onSubmit={apply}>
      <div className={styles.line}>
        <input
          ref={box}
          type="text"
          aria-label="Range"
          aria-describedby={meaning}
          aria-invalid={isWrong}
          placeholder="3h, yesterday, Aug 18 8:40 – 9:10"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" tone="primary" disabled={choice === null}>
          Show
        </Button>
      </div>
      <p id={meaning} role="status" className={isWrong ? styles.problem : styles.meaning}>
        {isWrong ? problem : `${choice ? '' : 'Now: '}${rangeWords(shown, now, zone)} · ${zone}`}
      </p>
      {!isWrong && <p className={styles.quiet}>{askedWords(shown, now, zone)}</p>}
      <div role="group" aria-label="Examples" className={styles.examples}>
        {EXAMPLES.map((example) => (
          <Button key={example} onClick={() => fill(example)}>
            {example}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>
        Also ISO 8601, RFC 2822 and Unix time. One moment alone is five minutes before and after it.
      </p>
    </form>
  )
}
