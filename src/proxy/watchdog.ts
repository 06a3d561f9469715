/** How long to wait for an answer. */
export interface Patience {
  /** How long Twilio may take to begin its answer, and be silent in the middle of it, in ms. */
  readonly silenceMs: number
  /** How long a whole answer may take, in ms. */
  readonly wholeMs: number
}

/**
 * Looks every so often whether the exchange goes on: whether an answer has begun, and whether more
 * of it has come since. One timer and no listener, because every request has it.
 */
export function watchdog(
  { silenceMs, wholeMs }: Patience,
  bytesRead: () => number,
  bite: () => void,
): NodeJS.Timeout {
  let looks = 0
  let seen = 0
  const timer = setTimeout(() => {
    const bytes = bytesRead()
    looks += 1
    if (bytes === seen || looks * silenceMs > wholeMs) return bite()
    seen = bytes
    timer.refresh()
  }, silenceMs)
  return timer
}
