import { useMemo } from 'react'
import { blocksOf } from './blocks.ts'
import { CodeBlock } from './CodeBlock.tsx'
import styles from './CodeView.module.css'
import type { Match } from './find.ts'
import type { Language } from './token.ts'
import { tokensOf } from './tokens.ts'

interface CodeViewProps {
  readonly text: string
  readonly language: Language
  /** Whether long lines go on below; else the view scrolls sideways. */
  readonly isWrapped: boolean
  /** What was found in it, in order, and which of that a person looks at. */
  readonly matches: readonly Match[]
  readonly current: Match | null
  /** What the text is, for those who cannot see where it stands. */
  readonly label: string
}

/** How much is coloured, in UTF-16 units: reading the tokens of megabytes would be felt. */
const COLOURED = 256 * 1024

/**
 * A text as code: line numbers, colours, marks. It stays text, exactly as it came. Of a long one
 * the browser lays out only what comes into view.
 */
export function CodeView({ text, language, ...props }: CodeViewProps) {
  const { isWrapped, matches, current, label } = props
  const blocks = useMemo(() => blocksOf(text), [text])
  const coloured = text.slice(0, COLOURED)
  const tokens = useMemo(() => tokensOf(coloured, language), [coloured, language])
  const last = blocks.at(-1)
  const digits = String((last?.firstLine ?? 1) + (last?.text.split('\n').length ?? 0)).length
  return (
    // Long lines scroll in it, and the keyboard must be able to.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.view} role="group" aria-label={label} tabIndex={isWrapped ? -1 : 0}>
      <pre className={isWrapped ? styles.wrapped : styles.long} data-digits={Math.min(digits, 6)}>
        {blocks.map((block, index) => (
          <CodeBlock
            key={block.start}
            block={block}
            isOnly={blocks.length === 1}
            isFirst={index === 0}
            tokens={tokens}
            matches={matches}
            current={current}
          />
        ))}
      </pre>
    </div>
  )
}
