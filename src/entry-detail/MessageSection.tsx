import { useState } from 'react'
import { readMessage } from '../log/message.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { PairTable } from '../ui/PairTable.tsx'
import { RawButton } from '../ui/RawButton.tsx'
import { Section } from '../ui/Section.tsx'
import { TextView } from '../ui/TextView.tsx'

interface MessageSectionProps {
  readonly text: string | null
}

/** Twilio's message text: its pairs decoded, or the text as it came. */
export function MessageSection({ text }: MessageSectionProps) {
  const [isRaw, setIsRaw] = useState(false)
  if (text === null) return <Section title="Message">Twilio sent no message.</Section>
  const { pairs } = readMessage(text)
  return (
    <Section
      title="Message"
      actions={
        <>
          {pairs.length > 0 && <RawButton isRaw={isRaw} onChange={setIsRaw} />}
          <CopyButton what="message" text={text} label="Copy" />
        </>
      }
    >
      {isRaw || pairs.length === 0 ? (
        <TextView text={text} />
      ) : (
        <PairTable label="Message" nameColumn="Name" groups={[{ title: null, pairs }]} />
      )}
    </Section>
  )
}
