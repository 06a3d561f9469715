import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import type { FullLogEntry } from '../log/entry.ts'
import type { Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { COPIED, copyText } from '../ui/copy-text.ts'
import { Menu } from '../ui/Menu.tsx'
import { useTold } from '../ui/use-told.ts'
import { asCurl } from './carry/as-curl.ts'
import { asHttpie } from './carry/as-httpie.ts'
import { asJson } from './carry/as-json.ts'
import { linkHere } from './carry/link-here.ts'
import { maskEntry } from '../log/mask/mask-entry.ts'
import { requestOf, type WebRequest } from './carry/request-of.ts'
import { incidentNote } from './incident-note.ts'
import styles from './DetailBar.module.css'

interface CopyMenuProps {
  /** As Twilio sent it; null while it is not here. */
  readonly entry: FullLogEntry | null
  /** Whether people and secrets are masked on screen: then they are in every copy. */
  readonly isMasked: boolean
  readonly titles: Titles
  readonly zone: Zone
}

/** The notification in forms that other places take. Secrets are starred out unless asked for. */
export function CopyMenu({ entry, isMasked, titles, zone }: CopyMenuProps) {
  const [told, tell] = useTold()
  const [hasSecrets, setHasSecrets] = useState(false)
  const copy = (make: () => string) => async () => tell(await copyText(make()))
  const shown = () =>
    entry && maskEntry(entry, { secrets: isMasked || !hasSecrets, people: isMasked })
  const asEntry = (make: (entry: FullLogEntry) => string) =>
    entry && copy(() => make(shown() ?? entry))
  const asRequest = (make: (request: WebRequest) => string) => {
    const request = entry && requestOf(entry)
    return request && copy(() => make(requestOf(shown() ?? entry) ?? request))
  }
  const Icon = told === COPIED ? Check : Copy
  return (
    <Menu
      label="Copy as"
      items={[
        { label: 'Link', onChoose: copy(linkHere) },
        { label: 'cURL command', onChoose: asRequest(asCurl) },
        { label: 'HTTPie command', onChoose: asRequest(asHttpie) },
        {
          label: 'Incident note (Markdown)',
          onChoose: asEntry((entry) => incidentNote(entry, titles, zone)),
        },
        { label: 'JSON', onChoose: asEntry(asJson) },
        {
          label: 'With secrets',
          isOn: hasSecrets && !isMasked,
          onChoose: isMasked ? null : () => setHasSecrets(!hasSecrets),
        },
      ]}
    >
      <Icon aria-hidden />
      <span className={styles.words} aria-live="polite">
        {told || 'Copy as…'}
      </span>
    </Menu>
  )
}
