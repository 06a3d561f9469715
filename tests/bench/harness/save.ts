import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { report } from './report.ts'
import type { ContestResult } from './run-contest.ts'

const INTRODUCTION = `# Benchmarks

What this viewer costs beside what people would use instead, measured side by side in one run of \`npm run bench\`: contenders take turns, every figure is the median of several rounds, and less is better everywhere. A ratio is this viewer's figure over the other's; the run fails when one is behind its bound, and a goal is a ratio still to be reached. The figures in milliseconds are this machine's; the ratios are the point.`

/** Writes the results as \`benchmarks.json\` and \`benchmarks.md\` into a folder. */
export async function save(folder: string, results: readonly ContestResult[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${platform()} ${arch()}, Node ${process.version}`
  const date = new Date().toISOString().slice(0, 10)
  const measured = `Measured on ${date}: ${machine}.`
  const text = [INTRODUCTION, measured, report(results)].join('\n\n')
  const json = JSON.stringify({ date, machine, contests: results.map(plain) })
  await write(join(folder, 'benchmarks.md'), text)
  await write(join(folder, 'benchmarks.json'), json)
}

/** As the repository's formatter wants it. */
async function write(file: string, text: string): Promise<void> {
  const style = await resolveConfig(file)
  writeFileSync(file, await format(text, { ...style, filepath: file }))
}

function plain({ contest, outcomes, verdicts }: ContestResult): unknown {
  const { name, metrics, rounds, growth } = contest
  return { name, metrics, rounds, growth, outcomes, verdicts }
}
