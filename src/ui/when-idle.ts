/** Calls back while nobody waits for the page. Safari has no idle callbacks: there a pause must do. */
export function whenIdle(work: () => void): number {
  return 'requestIdleCallback' in window ? requestIdleCallback(work) : Number(setTimeout(work, 50))
}

export function cancelIdle(called: number): void {
  if ('cancelIdleCallback' in window) cancelIdleCallback(called)
  else clearTimeout(called)
}
