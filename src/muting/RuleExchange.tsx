import { type ChangeEvent, useState } from 'react'
import { rulesIn } from './rules-in.ts'
import { addressOf, currentView } from '../url/address-bar.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import type { Muting } from './muting.ts'
import styles from './Muting.module.css'

/** Rules to a file, from a file, and as a link. */
export function RuleExchange({ muting }: { readonly muting: Muting }) {
  const { rules, add } = muting
  const [told, tell] = useState<string | null>(null)
  const importFrom = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const found = rulesIn(await file.text())
    target.value = ''
    add(found)
    tell(found.length === 0 ? `${file.name} has no mute rules.` : readWords(found.length))
  }
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(rules, null, 2))}`
  // Single entries would make a link that no browser takes.
  const shared = rules.filter(({ subject }) => subject.kind === 'search')
  const link = addressOf(currentView(), { sharedMutes: JSON.stringify(shared), open: null })
  return (
    <div className={styles.exchange}>
      {rules.length > 0 && (
        <>
          <a href={file} download="mute-rules.json">
            Export
          </a>
          {shared.length > 0 && (
            <CopyButton
              what="a link with these rules"
              text={location.origin + link}
              label="Copy link"
            />
          )}
        </>
      )}
      <label className={styles.import}>
        Import
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void importFrom(event)}
        />
      </label>
      <p role="status">{told}</p>
    </div>
  )
}

function readWords(count: number): string {
  return count === 1 ? '1 rule read.' : `${count} rules read.`
}
