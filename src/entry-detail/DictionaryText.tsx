import type { DictionaryEntry } from '../api/dictionary.ts'
import { Markdown } from '../ui/Markdown.tsx'
import styles from './DictionaryText.module.css'
import { withoutOpening } from './dictionary-page.ts'
import { DOCUMENTATION_BASE } from './documentation.ts'

interface DictionaryTextProps {
  readonly entry: DictionaryEntry
}

/** What the dictionary says about a code; its prose is Twilio's. */
export function DictionaryText({ entry }: DictionaryTextProps) {
  const { code, title, description, causes, solutions, docs } = entry
  // Of about every second code only the whole page is there.
  const isParted = causes !== null || solutions !== null
  const opening = withoutOpening((isParted ? description : (docs ?? description)) ?? '', title)
  return (
    <article className={styles.entry} aria-label={`Twilio’s dictionary on ${code}`}>
      <h4 className={styles.title}>{title}</h4>
      {opening !== '' && <Markdown text={opening} base={DOCUMENTATION_BASE} />}
      {causes !== null && <Part title="Possible causes" text={causes} />}
      {solutions !== null && <Part title="Possible solutions" text={solutions} />}
    </article>
  )
}

interface PartProps {
  readonly title: string
  readonly text: string
}

function Part({ title, text }: PartProps) {
  return (
    <div>
      <h5 className={styles.heading}>{title}</h5>
      <Markdown text={text} base={DOCUMENTATION_BASE} />
    </div>
  )
}
