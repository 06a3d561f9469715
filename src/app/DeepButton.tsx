import { TextSearch } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'

interface DeepButtonProps {
  readonly isOpen: boolean
  onClick(): void
}

/** The way to search inside what is listed. */
export function DeepButton({ isOpen, onClick }: DeepButtonProps) {
  return (
    <Button
      tone="quiet"
      aria-expanded={isOpen}
      title="Look for a text in variables, headers and bodies"
      onClick={onClick}
    >
      <TextSearch size={14} aria-hidden />
      <Word>Search inside</Word>
    </Button>
  )
}
