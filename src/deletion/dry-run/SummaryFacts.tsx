import { spanWords } from '../../log/span-words.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { inFull } from '../../log/in-full.ts'
import type { DryRunScene } from './dry-run-scene.ts'
import type { Share, Summary } from './summary.ts'

/** More codes than these are counted together. */
const MOST_CODES = 4

interface SummaryFactsProps {
  readonly summary: Summary
  readonly scene: DryRunScene
}

/** What would go, in numbers, and what would be left. */
export function SummaryFacts({ summary, scene }: SummaryFactsProps) {
  const { count, levels, codes, span } = summary
  const { loaded, zone } = scene
  const more = codes.length - MOST_CODES
  return (
    <Facts>
      <Fact name="Levels">{listed(levels)}</Fact>
      <Fact name="Codes">
        {listed(codes.slice(0, MOST_CODES))}
        {more > 0 && `, and ${inFull(more)} more codes`}
      </Fact>
      {/* The newest second is in it. */}
      <Fact name="Time">{span && spanWords(span.from, span.to + 1000, zone)}</Fact>
      <Fact name="Left">
        {inFull(Math.max(0, loaded - count))} of {inFull(loaded)} loaded for this level and range
      </Fact>
    </Facts>
  )
}

function listed(shares: readonly Share[]): string {
  return shares.map(({ name, count }) => `${name} (${inFull(count)})`).join(', ')
}
