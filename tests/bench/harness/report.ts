import { type Metric, OURS } from './contest.ts'
import { ratioText, valueText } from './figures.ts'
import { growthReport } from './growth-report.ts'
import { ratioOf, type Verdict } from './judge.ts'
import { markdownTable, type Row } from './markdown-table.ts'
import { type ContestResult, ours } from './run-contest.ts'

/** The results as markdown: a table of ratios for each contest, then how cost grows with size. */
export function report(results: readonly ContestResult[]): string {
  return [...results.map(contestReport), ...growthReport(results)].join('\n\n')
}

/** One contest's table, with what failed under it. */
export function contestReport(result: ContestResult): string {
  const { contest, outcomes } = result
  const head = ['what', OURS, 'beside', 'there', 'ratio', 'bound']
  const rows = Object.entries(contest.metrics).flatMap(([id, metric]) => [
    ...peerRows(result, id, metric),
    ...goalRows(result, id, metric),
  ])
  const failures = outcomes.flatMap(({ contender, failures }) =>
    failures.map((failure) => `- ${contender} failed: ${failure.split('\n')[0] ?? ''}`),
  )
  const parts = [`## ${contest.name}`, contest.about, markdownTable(head, rows)]
  return [...parts, ...(failures.length > 0 ? [failures.join('\n')] : [])].join('\n\n')
}

function peerRows({ outcomes, verdicts }: ContestResult, id: string, metric: Metric): Row[] {
  const own = ours(outcomes)?.medians[id]
  return outcomes.flatMap(({ contender, medians }) => {
    const other = medians[id]
    const verdict = verdicts.find(({ bound }) => bound.metric === id && bound.against === contender)
    if (contender === OURS || (other === undefined && !verdict)) return []
    const ratio = own === undefined || other === undefined ? null : ratioOf(own, other)
    const values = [valueText(own, metric), contender, valueText(other, metric)]
    return [[metric.title, ...values, ratioText(ratio), boundText(verdict)]]
  })
}

function goalRows({ outcomes, verdicts }: ContestResult, id: string, metric: Metric): Row[] {
  const own = valueText(ours(outcomes)?.medians[id], metric)
  return verdicts.flatMap((verdict) => {
    const { metric: of, against } = verdict.bound
    if (of !== id || typeof against !== 'number') return []
    const goal = valueText(against, metric)
    return [[metric.title, own, 'the goal', goal, ratioText(verdict.ratio), boundText(verdict)]]
  })
}

function boundText(verdict: Verdict | undefined): string {
  const { atMost = null, goal = null } = verdict?.bound ?? {}
  if (!verdict || atMost === null) return ''
  const bound = `at most ${ratioText(atMost)}`
  const told = verdict.holds ? bound : `**${bound}: missed**`
  return goal === null ? told : `${told}, goal ${ratioText(goal)}`
}
