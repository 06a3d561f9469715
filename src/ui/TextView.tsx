import { useMemo, useState } from 'react'
import { beginningOf, blocksOf, FIRST_PART, MOST } from './code-view/blocks.ts'
import { RestOfText } from './RestOfText.tsx'
import styles from './TextView.module.css'

interface TextViewProps {
  readonly text: string
}

/** Wire text as it came, inert. Of a long one the beginning stands at once and the rest on demand. */
export function TextView({ text }: TextViewProps) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = useMemo(() => beginningOf(text, isWhole ? MOST : FIRST_PART), [text, isWhole])
  const blocks = useMemo(() => blocksOf(shown), [shown])
  return (
    <>
      <pre className={styles.text}>
        {blocks.map(({ text, start }) => (
          <span key={start} className={blocks.length > 1 ? styles.lazyBlock : styles.block}>
            {text}
          </span>
        ))}
      </pre>
      <RestOfText shown={shown} whole={text} onShowAll={isWhole ? null : () => setIsWhole(true)} />
    </>
  )
}
