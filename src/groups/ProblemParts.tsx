import type { TextPart, VariableKind } from '../log/problem/text-parts.ts'
import styles from './GroupsView.module.css'

const KIND_WORDS: Readonly<Record<VariableKind, string>> = {
  sid: 'a sid',
  id: 'an id',
  time: 'a time',
  phone: 'a phone number',
  mail: 'a mail address',
  network: 'a network address',
  number: 'a number',
  query: 'a query',
}

/** A text of one of the group's entries; what differs in the others is marked. */
export function ProblemParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, kind }, place) =>
    kind === null ? (
      text
    ) : (
      // Parts of one text have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <var key={place} className={styles.variable} title={`Varies: ${KIND_WORDS[kind]}`}>
        {text}
      </var>
    ),
  )
}
