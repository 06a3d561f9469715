interface TickedProps {
  /** Words with names and values between backticks. */
  readonly text: string
}

/** A sentence whose names and values stand out as code. */
export function Ticked({ text }: TickedProps) {
  return text.split('`').map((piece, index) =>
    // Pieces of one text have no other name than their place.
    // oxlint-disable-next-line react/no-array-index-key
    index % 2 === 0 ? piece : <code key={index}>{piece}</code>,
  )
}
