import { ListFilter } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import styles from './FacetPane.module.css'

/** Brings the facets back. */
export function FacetButton({ onOpen }: { onOpen(): void }) {
  return (
    <Button
      tone="quiet"
      className={styles.button}
      aria-keyshortcuts="f"
      title="Values of code, host, status and more, with counts"
      onClick={onOpen}
    >
      <ListFilter size={14} aria-hidden />
      Facets
    </Button>
  )
}
