import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { errorCode } from './upstream.ts'
import { WrongSetting } from './wrong-setting.ts'

/** A variable, trimmed, and where it is set. */
export interface Variable {
  readonly value: string
  readonly from: 'environment' | '.env'
}

/** Looks a variable up; null where it is unset or blank. */
export type Environment = (name: string) => Variable | null

/**
 * The environment and, where it says nothing, the `.env` file of a folder.
 *
 * @throws WrongSetting when there is a `.env` that cannot be read.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Environment {
  const file = readDotEnv(folder)
  return (name) => {
    // A variable that is set to nothing is set: it, too, hides what the file says.
    const from = env[name] === undefined ? '.env' : 'environment'
    const value = (env[name] ?? file[name])?.trim() ?? ''
    return value === '' ? null : { value, from }
  }
}

function readDotEnv(folder: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8'))
  } catch (error) {
    const code = error instanceof Error ? errorCode(error) : 'unknown'
    if (code === 'ENOENT') return {}
    throw new WrongSetting(`The file .env cannot be read (${code}): make it readable or move it.`)
  }
}
