import type { Pair } from '../log/form-pairs.ts'
import { headerValue } from '../log/headers.ts'
import styles from './ExchangeSection.module.css'
import { sizeWords } from './body-size.ts'

interface BodyNotesProps {
  /** Null where Twilio sent none. */
  readonly headers: readonly Pair[] | null
  readonly bytes: number
}

/** Says where the body is not all that the server sent. */
export function BodyNotes({ headers, bytes }: BodyNotesProps) {
  const announced = headers && announcedBytes(headers)
  if (announced === null || announced <= bytes) return null
  return (
    <p className={styles.note}>
      Cut by Twilio: the server announced {sizeWords(announced)}, of which {sizeWords(bytes)} are
      here.
    </p>
  )
}

/** The length the headers tell, in bytes; null where they tell none or that of a packed body. */
function announcedBytes(headers: readonly Pair[]): number | null {
  const length = headerValue(headers, 'content-length') ?? ''
  const packing = headerValue(headers, 'content-encoding') ?? 'identity'
  return /^\d{1,12}$/.test(length) && packing.toLowerCase() === 'identity' ? Number(length) : null
}
