import { EyeOff } from 'lucide-react'
import { masking } from '../settings/masking.ts'
import { useSetting } from '../settings/setting.ts'
import { Button } from '../ui/Button.tsx'

/** Says that something on the page is starred out, and shows it again. */
export function MaskSign() {
  if (!useSetting(masking)) return null
  return (
    <Button
      aria-label="Masked: show numbers and secrets"
      title="Phone numbers and secrets are masked: show them"
      onClick={() => masking.set(false)}
    >
      <EyeOff size={14} aria-hidden />
      Masked
    </Button>
  )
}
