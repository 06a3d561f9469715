import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs a script in a Node of its own to its end, and reads the numbers it printed as JSON. */
export async function runScript(
  script: string,
  args: readonly string[],
  nodeFlags: readonly string[] = [],
): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await run(process.execPath, [...nodeFlags, script, ...args])
  const printed: unknown = JSON.parse(stdout)
  if (typeof printed !== 'object' || printed === null) throw new Error(`${script}: ${stdout}`)
  return Object.fromEntries(
    Object.entries(printed).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  )
}
