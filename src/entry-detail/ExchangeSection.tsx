import { type ReactNode, useState } from 'react'
import { CopyButton } from '../ui/CopyButton.tsx'
import { RawButton } from '../ui/RawButton.tsx'
import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { TextView } from '../ui/TextView.tsx'
import { AskFailure } from './AskFailure.tsx'
import styles from './ExchangeSection.module.css'
import type { ExchangePart } from './exchange-part.ts'

interface ExchangeSectionProps {
  readonly title: string
  readonly part: ExchangePart
  /** Beside the title, where the text is here. */
  readonly note?: ReactNode
  /** Buttons of its own, in the place of the one for the raw text. */
  readonly tools?: ReactNode
  /** The text, read. */
  readonly children: ReactNode
}

/** One text of the exchange: read, raw, empty, not sent, on its way or failed. */
export function ExchangeSection({ title, part, note, tools, children }: ExchangeSectionProps) {
  const [isRaw, setRaw] = useState(false)
  const isHere = part.state === 'here'
  return (
    <Section
      title={title}
      isBusy={part.state === 'loading'}
      note={isHere && note}
      actions={
        isHere && (
          <>
            {tools ?? <RawButton isRaw={isRaw} onChange={setRaw} />}
            <CopyButton what={title.toLowerCase()} text={part.text} label="Copy" />
          </>
        )
      }
    >
      {isHere ? isRaw ? <TextView text={part.text} /> : children : <Missing part={part} />}
    </Section>
  )
}

interface MissingProps {
  readonly part: Exclude<ExchangePart, { readonly state: 'here' }>
}

function Missing({ part }: MissingProps) {
  switch (part.state) {
    case 'loading':
      return (
        <>
          <p className={styles.note}>Loading…</p>
          <Skeleton lines={3} />
        </>
      )
    case 'failed':
      return <AskFailure error={part.error} onTryAgain={part.onTryAgain} />
    case 'gone':
      return <p className={styles.note}>Twilio no longer has it.</p>
    case 'absent':
      return <p className={styles.note}>Not sent by Twilio</p>
    case 'empty':
      return <p className={styles.empty}>Empty</p>
  }
}
