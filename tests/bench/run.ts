import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fullContests } from './full-contests.ts'
import { contestReport, report } from './harness/report.ts'
import { type ContestResult, runContest } from './harness/run-contest.ts'
import { save } from './harness/save.ts'
import { ROOT } from './machinery/places.ts'
import { quickContests } from './quick-contests.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Only contests whose name has this text; saves nothing. */
    only: { type: 'string', default: '' },
    /** Another number of rounds; saves nothing. */
    rounds: { type: 'string' },
  },
})

const contests = (values.quick ? quickContests() : fullContests()).filter(({ name }) =>
  name.toLowerCase().includes(values.only.toLowerCase()),
)
const results: ContestResult[] = []
for (const contest of contests) {
  const rounds = Number(values.rounds ?? contest.rounds)
  const result = await runContest({ ...contest, rounds }, progress)
  progress('')
  results.push(result)
  console.log(`${contestReport(result)}\n`)
}
console.log(growthOnly())

// A quick run is a check, and a part is no whole: neither replaces the figures that were published.
const isWhole = !values.quick && values.only === '' && values.rounds === undefined
if (isWhole) await save(join(ROOT, 'docs'), results)

const verdicts = results
  .flatMap((result) => result.verdicts)
  .filter(({ bound }) => bound.atMost !== null)
const missed = verdicts.filter(({ holds }) => !holds)
console.log(`${verdicts.length - missed.length} bounds hold, ${missed.length} missed`)
process.exitCode = missed.length > 0 || results.length === 0 ? 1 : 0

/** One line on a terminal, rewritten; nothing elsewhere. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}

function growthOnly(): string {
  return report(results)
    .split('## How it grows')
    .slice(1)
    .map((part) => `## How it grows${part}`)
    .join('')
}
