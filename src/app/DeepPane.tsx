import { TextSearch } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import { Word } from '../ui/Word.tsx'
import type { ListedLog } from './use-listed-log.ts'

const deepSearch = lateCode(() => import('../filters/deep/DeepSearch.tsx'))

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
        <Late code={deepSearch}>
          {({ DeepSearch }) => (
            <DeepSearch
              entries={listed.visible.entries}
              titles={listed.titles}
              onClose={() => setOpen(false)}
            />
          )}
        </Late>
      )}
    </>
  )
}
