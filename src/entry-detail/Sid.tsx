import { CopyButton } from '../ui/CopyButton.tsx'

interface SidProps {
  /** What it names, in words, as in `Copy call sid`. */
  readonly what: string
  readonly sid: string
}

/** A sid to read and to copy. */
export function Sid({ what, sid }: SidProps) {
  return (
    <>
      <code>{sid}</code> <CopyButton what={`${what} sid`} text={sid} />
    </>
  )
}
