import { maskText } from '../../log/mask/mask.ts'
import { entryHeadline, type Titles } from '../../log/headline.ts'
import { masking } from '../../settings/masking.ts'
import { useSetting } from '../../settings/setting.ts'
import { SeverityMark } from '../../ui/SeverityMark.tsx'
import { levelWord } from '../../log/level.ts'
import { EntryLink } from '../../url/EntryLink.tsx'
import type { DeepFinding } from './deep-finding.ts'
import styles from './DeepSearch.module.css'

interface FindingRowProps {
  readonly finding: DeepFinding
  readonly titles: Titles
}

/** A notification that has the text, the link to it, and where the text stands in it. */
export function FindingRow({ finding: { entry, places }, titles }: FindingRowProps) {
  const isMasked = useSetting(masking)
  const shown = (text: string) =>
    isMasked ? maskText(text, { secrets: true, people: true }) : text
  return (
    <li>
      <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />
      <span>{entry.errorCode}</span>
      <EntryLink open={{ sid: entry.sid, callSid: null }}>
        {shown(entryHeadline(entry, titles)) || 'No message'}
      </EntryLink>
      {places.map(({ part, excerpt }) => (
        <span key={part} className={styles.place}>
          {part}: <code>{shown(excerpt)}</code>
        </span>
      ))}
    </li>
  )
}
