import { Fragment } from 'react'
import { keyWords } from './key-of.ts'
import styles from './Keyboard.module.css'

/** The keys of a command, any of which does it. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && ' or '}
          {keyWords(key).map((word) => (
            <kbd key={word}>{word}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
