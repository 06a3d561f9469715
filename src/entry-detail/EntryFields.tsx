import type { LogEntry } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Fact, Facts } from '../ui/Facts.tsx'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { Section } from '../ui/Section.tsx'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { documentationOf } from './documentation.ts'
import { Sid } from './Sid.tsx'

interface EntryFieldsProps {
  readonly entry: LogEntry
}

/** Twilio's own fields of the notification, but those that have a section of their own. */
export function EntryFields({ entry }: EntryFieldsProps) {
  return (
    <Section title="All fields">
      <Facts>
        <Fact name="Notification">
          <Sid what="notification" sid={entry.sid} />
        </Fact>
        <Fact name="Account">
          {entry.accountSid && <Sid what="account" sid={entry.accountSid} />}
        </Fact>
        <Fact name="Level">
          <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />
          {entry.log !== null && ` (log ${entry.log})`}
        </Fact>
        <Fact name="Error code">{entry.errorCode && <ErrorCode code={entry.errorCode} />}</Fact>
        <Fact name="More info">
          {entry.moreInfo && <OutsideLink address={entry.moreInfo}>{entry.moreInfo}</OutsideLink>}
        </Fact>
        <Fact name="Message date">{entry.messageDate}</Fact>
        <Fact name="Created">{entry.dateCreated}</Fact>
        <Fact name="Updated">{entry.dateUpdated}</Fact>
        <Fact name="API version">{entry.apiVersion}</Fact>
        <Fact name="URI">
          {entry.uri && (
            <>
              <code>{entry.uri}</code> <CopyButton what="URI" text={entry.uri} />
            </>
          )}
        </Fact>
      </Facts>
    </Section>
  )
}

interface ErrorCodeProps {
  readonly code: string
}

function ErrorCode({ code }: ErrorCodeProps) {
  const address = documentationOf(code)
  return address === null ? <>{code}</> : <OutsideLink address={address}>{code}</OutsideLink>
}
