import { CopyButton } from './CopyButton.tsx'
import styles from './CopyFacts.module.css'

interface CopyFactsProps {
  /** Of what the facts are, for the names of the buttons: `Copy UTC time`. */
  readonly what: string
  readonly facts: readonly { readonly name: string; readonly text: string }[]
}

/** A few facts, each with a button that copies it. */
export function CopyFacts({ what, facts }: CopyFactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, text }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{text}</dd>
          <CopyButton what={`${name} ${what}`} text={text} />
        </div>
      ))}
    </dl>
  )
}
