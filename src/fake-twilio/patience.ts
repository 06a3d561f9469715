/** The longest a timer can be set for, over three weeks: more than that is forever. */
const LONGEST = 2 ** 31 - 1

/** Waits so many milliseconds (`Infinity`: forever), but no longer than until the abort. */
export function passed(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    // Even forever needs a timer: nothing else holds on to the signal of a forgotten request.
    const timer = setTimeout(done, Math.min(milliseconds, LONGEST))
    if (milliseconds > LONGEST) timer.unref()
    signal.addEventListener('abort', done)
  })
}
