import { TextSearch } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'
import type { ListedLog } from './use-listed-log.ts'

const DeepSearch = lazy(async () => ({
  default: (await import('../filters/deep/DeepSearch.tsx')).DeepSearch,
}))

/** The way to search inside what is listed, and the search itself once it is wanted. */
export function DeepPane({ listed }: { readonly listed: ListedLog }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        tone="quiet"
        aria-expanded={isOpen}
        title="Look for a text in variables, headers and bodies"
        onClick={() => setOpen(!isOpen)}
      >
        <TextSearch size={14} aria-hidden />
        <Word>Search inside</Word>
      </Button>
      {isOpen && (
        <Suspense>
          <DeepSearch
            entries={listed.visible.entries}
            titles={listed.titles}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
