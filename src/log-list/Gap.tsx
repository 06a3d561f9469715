import styles from './NotificationTable.module.css'

/** Stands for rows that are not drawn, so that the scroll bar tells the truth. Height in px. */
export function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden className={styles.gap}>
      <td style={{ height }} />
    </tr>
  )
}
