import type { TextPart } from '../log/problem/text-parts.ts'
import styles from './GroupsView.module.css'
import { KIND_WORDS } from './kind-words.ts'

/** A text of one of the group's entries; what differs in the others is marked. */
export function ProblemParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, kind }, place) =>
    kind === null ? (
      text
    ) : (
      // Parts of one text have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <var
        key={place}
        className={styles.variable}
        title={`Varies: ${KIND_WORDS[kind].toLowerCase()}`}
      >
        {text}
      </var>
    ),
  )
}
