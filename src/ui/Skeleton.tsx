import styles from './Skeleton.module.css'

interface SkeletonProps {
  /** How many lines of text it stands for. */
  readonly lines: number
}

/** The grey shape of text that is on its way. What says so in words stands beside it. */
export function Skeleton({ lines }: SkeletonProps) {
  return (
    <div className={styles.skeleton} aria-hidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  )
}
