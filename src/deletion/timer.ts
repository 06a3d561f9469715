/** Runs something once, after so many ms. The answer calls that off. */
export type SetTimer = (run: () => void, ms: number) => () => void

/** The clock of the machine. */
export const startTimer: SetTimer = (run, ms) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
