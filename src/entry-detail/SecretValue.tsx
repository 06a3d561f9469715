import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './SecretValue.module.css'

interface SecretValueProps {
  readonly name: string
  readonly value: string
}

/** A value that lets somebody in: hidden until it is asked for. */
export function SecretValue({ name, value }: SecretValueProps) {
  const [isShown, setShown] = useState(false)
  if (isShown) return <bdi>{value}</bdi>
  return (
    <>
      <span aria-hidden>••••••••</span>
      <Button
        tone="quiet"
        className={styles.show}
        aria-label={`Show ${name}`}
        onClick={() => setShown(true)}
      >
        Show
      </Button>
    </>
  )
}
