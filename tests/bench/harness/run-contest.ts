import { type Contender, type Contest, OURS, type Sample } from './contest.ts'
import { judge, type Verdict } from './judge.ts'
import { median } from './median.ts'

/** One contender's runs. */
export interface Outcome {
  readonly contender: string
  /** By metric id. */
  readonly medians: Sample
  /** By metric id, in the order of the rounds. */
  readonly samples: Readonly<Record<string, readonly number[]>>
  /** Why runs failed, each reason once. */
  readonly failures: readonly string[]
}

export interface ContestResult {
  readonly contest: Contest
  readonly outcomes: readonly Outcome[]
  readonly verdicts: readonly Verdict[]
}

/**
 * Runs every contender once a round, so that whatever slows the machine down for a while slows
 * all of them. A run that fails is reported; the others go on.
 */
export async function runContest(
  contest: Contest,
  say: (text: string) => void,
): Promise<ContestResult> {
  const stage = await contest.open()
  const runs = new Map<Contender, Run[]>(stage.contenders.map((contender) => [contender, []]))
  try {
    for (let round = 1; round <= contest.rounds; round += 1) {
      for (const [contender, soFar] of runs) {
        say(`${contest.name}, round ${round} of ${contest.rounds}: ${contender.name}`)
        soFar.push(await oneRun(contender))
      }
    }
  } finally {
    await stage.close()
  }
  const outcomes = [...runs].map(([contender, done]) => outcomeOf(contest, contender.name, done))
  return { contest, outcomes, verdicts: contest.bounds.map((bound) => judge(bound, outcomes)) }
}

type Run = { readonly sample: Sample } | { readonly failure: string }

async function oneRun(contender: Contender): Promise<Run> {
  try {
    return { sample: await contender.run() }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

function outcomeOf(contest: Contest, contender: string, runs: readonly Run[]): Outcome {
  const samples: Record<string, readonly number[]> = {}
  const medians: Record<string, number> = {}
  for (const metric of Object.keys(contest.metrics)) {
    const values = runs.flatMap((run) => ('sample' in run ? (run.sample[metric] ?? []) : []))
    if (values.length === 0) continue
    samples[metric] = values
    medians[metric] = median(values)
  }
  const failures = runs.flatMap((run) => ('failure' in run ? [run.failure] : []))
  return { contender, medians, samples, failures: [...new Set(failures)] }
}

/** This viewer's outcome among others. */
export function ours(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.find(({ contender }) => contender === OURS)
}
