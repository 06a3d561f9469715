let last = Promise.resolve()
let gate: Promise<void> | null = null

/** Whoever asks for a task of its own waits for this first. */
export function holdTasks(until: Promise<void>): void {
  gate = until
}

/**
 * Resolves in a task of its own, after all who asked before: pages that come together are decoded
 * one a task, so that the page answers to a click, and is drawn, between them.
 */
export function ownTask(): Promise<void> {
  last = last.then(() => gate ?? undefined).then(nextTask)
  return last
}

/**
 * Resolves in the next task, so that long work lets in what else is going on. Browsers that know
 * `scheduler.yield` come back before other work that waits; a timer does not.
 */
export function nextTask(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield()
  return new Promise((resolve) => setTimeout(resolve))
}
