import styles from './CodeView.module.css'
import type { Match } from './find.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { Token } from './token.ts'

interface CodeLineProps {
  readonly text: string
  readonly start: number
  readonly number: number | null
  readonly tokens: readonly Token[]
  readonly matches: readonly Match[]
  readonly current: Match | null
}

/** A line with its number, which is drawn beside it and is no text to select or copy. */
export function CodeLine({ text, start, number, tokens, matches, current }: CodeLineProps) {
  return (
    <span className={styles.line} data-line={number ?? undefined}>
      {segmentsOf(text, start, tokens, matches).map((segment, index) => (
        // Pieces of one text have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={index} segment={segment} isCurrent={segment.match?.start === current?.start} />
      ))}
    </span>
  )
}

interface PieceProps {
  readonly segment: Segment
  readonly isCurrent: boolean
}

function Piece({ segment: { text, kind, match }, isCurrent }: PieceProps) {
  const coloured = kind === null ? text : <span className={styles[kind]}>{text}</span>
  if (!match) return coloured
  return <mark aria-current={isCurrent ? 'true' : undefined}>{coloured}</mark>
}
