import { type ReactNode, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
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
  /** The text, read; the raw one is a button away. Without it the raw text alone is shown. */
  readonly children?: ReactNode
}

/** One text of the exchange: read, raw, empty, not sent, on its way or failed. */
export function ExchangeSection({ title, part, note, children }: ExchangeSectionProps) {
  const [isRaw, setIsRaw] = useState(false)
  return (
    <Section
      title={title}
      isBusy={part.state === 'loading'}
      note={part.state === 'here' && note}
      actions={
        part.state === 'here' && (
          <>
            {children && (
              <Button tone="quiet" aria-pressed={isRaw} onClick={() => setIsRaw(!isRaw)}>
                Raw
              </Button>
            )}
            <CopyButton what={title.toLowerCase()} text={part.text} label="Copy" />
          </>
        )
      }
    >
      <PartView part={part}>{isRaw ? null : children}</PartView>
    </Section>
  )
}

interface PartViewProps {
  readonly part: ExchangePart
  readonly children: ReactNode
}

function PartView({ part, children }: PartViewProps) {
  switch (part.state) {
    case 'loading':
      return (
        <>
          <p className={styles.state}>Loading…</p>
          <Skeleton lines={3} />
        </>
      )
    case 'failed':
      return <AskFailure error={part.error} onTryAgain={part.onTryAgain} />
    case 'gone':
      return <p className={styles.state}>Twilio no longer has it.</p>
    case 'absent':
      return <p className={styles.state}>Not sent by Twilio</p>
    case 'empty':
      return <p className={styles.empty}>Empty</p>
    case 'here':
      return children || <TextView text={part.text} />
  }
}
