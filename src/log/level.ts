/**
 * What kind of notification this is. Twilio documents `log` 0 (error) and 1 (warning); 2 and 3
 * (notice and debug) occur too, and anything else is shown as what it is.
 */
export type Level = 'error' | 'warning' | 'notice' | 'debug' | 'unknown'

const LEVEL_OF_LOG: ReadonlyMap<string, Level> = new Map([
  ['0', 'error'],
  ['1', 'warning'],
  ['2', 'notice'],
  ['3', 'debug'],
])

/** The level that a `log` value stands for; null and unheard-of values are `unknown`. */
export function levelOfLog(log: string | null): Level {
  return (log !== null && LEVEL_OF_LOG.get(log)) || 'unknown'
}

const LEVEL_WORD: Readonly<Record<Exclude<Level, 'unknown'>, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
  debug: 'Debug',
}

/** The word a person reads: `Error`, `Warning`, …; an unknown level says Twilio's own value. */
export function levelWord(level: Level, log: string | null): string {
  if (level !== 'unknown') return LEVEL_WORD[level]
  return log === null ? 'No level' : `Level ${log}`
}

/** The levels that Twilio can be asked for, and all of them. */
export type LevelFilter = 'all' | 'error' | 'warning'

/** Twilio's `Log` parameter for each; null asks for all. */
export const LOG_OF_LEVEL: Readonly<Record<LevelFilter, '0' | '1' | null>> = {
  all: null,
  error: '0',
  warning: '1',
}
