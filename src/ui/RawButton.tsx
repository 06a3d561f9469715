import { Button } from './Button.tsx'

interface RawButtonProps {
  readonly isRaw: boolean
  onChange(isRaw: boolean): void
}

/** Turns between a text that was read and the text as it came. */
export function RawButton({ isRaw, onChange }: RawButtonProps) {
  return (
    <Button tone="quiet" aria-pressed={isRaw} onClick={() => onChange(!isRaw)}>
      Raw
    </Button>
  )
}
