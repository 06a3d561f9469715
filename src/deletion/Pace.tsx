import { useNow } from '../ui/use-now.ts'
import { inFull } from '../log/in-full.ts'
import type { Progress } from './progress.ts'

/** Before so much has passed a rate says little, in ms. */
const FIRST_WORD_MS = 2_000

/** How fast it goes since it last began or went on, and about how long the rest will take. */
export function Pace({ done, total, paceFrom }: Progress) {
  const elapsed = useNow(500) - paceFrom.at
  const since = done - paceFrom.done
  if (elapsed < FIRST_WORD_MS || since <= 0) return null
  const rate = (since * 1000) / elapsed
  const left = Math.ceil((total - done) / rate)
  const words =
    rate < 1 ? `${inFull(Math.round(rate * 60))} a minute` : `${inFull(Math.round(rate))} a second`
  return (
    <>
      {words}, about {left < 90 ? `${inFull(left)} s` : `${inFull(Math.round(left / 60))} min`} left
    </>
  )
}
