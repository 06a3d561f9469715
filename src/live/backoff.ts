const LONGEST_MS = 10 * 60_000

/** How long to wait for the next ask after so many failures in a row: twice as long after each. */
export function pauseAfter(failures: number, interval: number): number {
  return Math.min(interval * 2 ** Math.min(failures, 10), Math.max(interval, LONGEST_MS))
}
