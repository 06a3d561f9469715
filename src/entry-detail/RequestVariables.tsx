import { type Pair, readFormPairs } from '../log/form-pairs.ts'
import { PairTable } from '../ui/PairTable.tsx'
import { ExchangeSection } from './ExchangeSection.tsx'
import type { ExchangePart } from './exchange-part.ts'
import { groupVariables } from './variable-groups.ts'
import { WireValue } from './WireValue.tsx'

interface RequestVariablesProps {
  readonly part: ExchangePart
}

/** What Twilio sent with its request. */
export function RequestVariables({ part }: RequestVariablesProps) {
  return (
    <ExchangeSection title="Request variables" part={part}>
      {part.state === 'here' && (
        <PairTable
          label="Request variables"
          nameColumn="Variable"
          groups={groupVariables(readFormPairs(part.text))}
          draw={drawVariable}
        />
      )}
    </ExchangeSection>
  )
}

function drawVariable({ value }: Pair) {
  return <WireValue value={value} />
}
