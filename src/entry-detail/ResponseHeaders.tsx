import { readHeaders } from '../log/headers.ts'
import { PairTable } from '../ui/PairTable.tsx'
import { ExchangeSection } from './ExchangeSection.tsx'
import type { ExchangePart } from './exchange-part.ts'

interface ResponseHeadersProps {
  readonly part: ExchangePart
}

/** What the asked server answered, before the body. */
export function ResponseHeaders({ part }: ResponseHeadersProps) {
  return (
    <ExchangeSection title="Response headers" part={part}>
      {part.state === 'here' && (
        <PairTable label="Response headers" nameColumn="Header" pairs={readHeaders(part.text)} />
      )}
    </ExchangeSection>
  )
}
