import type { Pair } from '../log/form-pairs.ts'
import { readHeaders } from '../log/headers.ts'
import { PairTable } from '../ui/PairTable.tsx'
import { ExchangeSection } from './ExchangeSection.tsx'
import type { ExchangePart } from './exchange-part.ts'
import { groupHeaders, isSecretHeader } from './header-groups.ts'
import { SecretValue } from './SecretValue.tsx'

interface ResponseHeadersProps {
  readonly part: ExchangePart
}

/** What the asked server answered, before the body. */
export function ResponseHeaders({ part }: ResponseHeadersProps) {
  return (
    <ExchangeSection title="Response headers" part={part}>
      {part.state === 'here' && (
        <PairTable
          label="Response headers"
          nameColumn="Header"
          groups={groupHeaders(readHeaders(part.text))}
          draw={drawHeader}
        />
      )}
    </ExchangeSection>
  )
}

function drawHeader({ name, value }: Pair) {
  return isSecretHeader(name) ? <SecretValue name={name} value={value} /> : value
}
