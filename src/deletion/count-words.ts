/** `1 notification`, `1,204 notifications`. */
export function notifications(count: number): string {
  return `${inFull(count)} ${count === 1 ? 'notification' : 'notifications'}`
}

/** A count with its thousands apart. */
export function inFull(count: number): string {
  return count.toLocaleString('en')
}
