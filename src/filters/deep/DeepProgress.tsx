import type { DetailWalk, DetailWalkState } from '../../api/detail-walk.ts'
import { failureWords } from '../../api/failure-words.ts'
import { inFull } from '../../log/in-full.ts'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/use-now.ts'
import type { DeepFinding } from './deep-finding.ts'

interface DeepProgressProps {
  readonly state: DetailWalkState<DeepFinding>
  readonly walk: DetailWalk<DeepFinding>
}

/** How far it has come and how fast, the way to stop it, and what failed. */
export function DeepProgress({ state, walk }: DeepProgressProps) {
  const { total, looked, failed, isRunning } = state
  const first = failed[0]
  return (
    <>
      <p>
        Searched {inFull(looked - failed.length)} of {inFull(total)}
        {!isRunning && looked < total && ', stopped'}
      </p>
      {isRunning && <Pace state={state} />}
      {isRunning && (
        <Button tone="quiet" onClick={walk.stop}>
          Stop
        </Button>
      )}
      {!isRunning && looked < total && (
        <Button tone="quiet" onClick={walk.goOn}>
          Go on
        </Button>
      )}
      {first && (
        <>
          <p role="alert">
            {inFull(failed.length)} could not be looked into. {failureWords(first.error).title}.
          </p>
          <Button tone="quiet" onClick={walk.retry}>
            Try {failed.length === 1 ? 'it' : 'them'} again
          </Button>
        </>
      )}
    </>
  )
}

/** Before so much has passed a rate says little, in ms. */
const FIRST_WORD_MS = 2_000

function Pace({ state: { begun, asked, looked, total } }: Pick<DeepProgressProps, 'state'>) {
  const elapsed = useNow(500) - begun.at
  const rate = ((asked - begun.asked) * 1000) / elapsed
  if (elapsed < FIRST_WORD_MS || rate === 0) return null
  const left = Math.ceil((total - looked) / rate)
  return (
    <p>
      {rate.toFixed(rate < 10 ? 1 : 0)} a second, about{' '}
      {left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left
    </p>
  )
}
