/** How long to wait for an answer. */
export interface Patience {
  /** How long Twilio may take to begin its answer, and be silent in the middle of it, in ms. */
  readonly silenceMs: number
  /** How long a whole answer may take, in ms. */
  readonly wholeMs: number
}

/**
 * Looks every so often whether the exchange goes on. One timer and no listener, because every
 * request has it.
 *
 * @param isMoving whether anything has come since it was asked last.
 */
export function watchdog(
  { silenceMs, wholeMs }: Patience,
  isMoving: () => boolean,
  bite: () => void,
): NodeJS.Timeout {
  let looks = 0
  const timer = setTimeout(() => {
    looks += 1
    if (!isMoving() || looks * silenceMs > wholeMs) bite()
    else timer.refresh()
  }, silenceMs)
  return timer
}

/** What is looked at of an answer, as Node gives it. */
interface Arriving {
  readonly socket: { readonly bytesRead: number }
  isPaused(): boolean
}

/**
 * Says, each time, whether more of the answer has come since. One that does not come because
 * whoever asked reads slowly is not silent; one that has not begun is.
 */
export function movement(answer: () => Arriving | null): () => boolean {
  let seen = 0
  return () => {
    const arriving = answer()
    if (arriving === null) return false
    const before = seen
    seen = arriving.socket.bytesRead
    return seen !== before || arriving.isPaused()
  }
}
