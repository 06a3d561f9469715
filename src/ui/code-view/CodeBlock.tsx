import { memo, useEffect, useRef } from 'react'
import type { TextBlock } from './blocks.ts'
import styles from './CodeView.module.css'
import { CodeLine } from './CodeLine.tsx'
import type { Match } from './find.ts'
import type { Token } from './token.ts'
import { useNear } from './use-near.ts'
import { within } from './within.ts'

interface CodeBlockProps {
  readonly block: TextBlock
  readonly isOnly: boolean
  readonly isFirst: boolean
  readonly tokens: readonly Token[]
  readonly matches: readonly Match[]
  readonly current: Match | null
}

/** A stretch of lines: numbered and coloured while it is near to view, else bare text. */
function Block(props: CodeBlockProps) {
  const { block, isOnly, isFirst, tokens, matches, current } = props
  const box = useRef<HTMLSpanElement>(null)
  const isNear = useNear(box, isFirst)
  const end = block.start + block.text.length
  const ownMatch = current && current.start >= block.start && current.start < end ? current : null
  // The outside world here is where the page is scrolled to: what was found comes into view.
  useEffect(() => {
    if (ownMatch)
      box.current?.querySelector('mark[aria-current]')?.scrollIntoView({ block: 'center' })
  }, [ownMatch])
  return (
    <span ref={box} className={isOnly ? styles.block : styles.lazyBlock}>
      {isNear || ownMatch
        ? linesOf(block).map((line) => (
            <CodeLine
              key={line.start}
              {...line}
              tokens={within(tokens, line.start, line.start + line.text.length)}
              matches={within(matches, line.start, line.start + line.text.length)}
              current={ownMatch}
            />
          ))
        : block.text}
    </span>
  )
}

export const CodeBlock = memo(Block)

interface Line {
  readonly text: string
  readonly start: number
  /** Null where the line began in the block before. */
  readonly number: number | null
}

function linesOf({ text, start, firstLine, isContinued }: TextBlock): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline + 1
    const number = isContinued && from === 0 ? null : firstLine + lines.length
    lines.push({ text: text.slice(from, to), start: start + from, number })
    from = to
  }
  return lines
}
