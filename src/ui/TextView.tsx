import { useMemo, useState } from 'react'
import { Button } from './Button.tsx'
import { beginningOf, chunksOf, FIRST_PART } from './chunk-text.ts'
import styles from './TextView.module.css'

interface TextViewProps {
  readonly text: string
}

/**
 * Wire text as it came, inert. Of a long one the first 256 KB stand at once and the rest on
 * demand, in blocks that the browser lays out when they come into view.
 */
export function TextView({ text }: TextViewProps) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? text : beginningOf(text, FIRST_PART)
  const chunks = useMemo(() => chunksOf(shown), [shown])
  return (
    <>
      <pre className={styles.text}>
        {chunks.map((chunk, index) => (
          // A block ends its last line by itself.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={styles.chunk}>
            {chunk.endsWith('\n') && index < chunks.length - 1 ? chunk.slice(0, -1) : chunk}
          </span>
        ))}
      </pre>
      {shown.length < text.length && (
        <p className={styles.rest}>
          The first {shown.length.toLocaleString('en-US')} of {text.length.toLocaleString('en-US')}{' '}
          characters are shown.
          <Button tone="quiet" onClick={() => setIsWhole(true)}>
            Show all
          </Button>
        </p>
      )}
    </>
  )
}
