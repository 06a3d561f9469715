/**
 * Waits until no other tab deletes, and begins a turn; `onWait` is told where it must wait at all.
 * The answer ends the turn. A tab that is closed, or crashes, ends its own.
 */
export type TakeTurn = (onWait: () => void) => Promise<() => void>

/** The turns of this browser's tabs at deleting an account's notifications. */
export function turnsOf(account: string): TakeTurn {
  const name = `twilio-log-viewer.deleting.${account}`
  return async (onWait) => {
    // Browsers give locks to secure pages alone: one that another machine serves over http has none.
    const locks: LockManager | undefined = navigator.locks
    if (!locks) return () => {}
    const atOnce = await takeLock(locks, name, { ifAvailable: true })
    if (atOnce) return atOnce
    onWait()
    return (await takeLock(locks, name, {})) ?? (() => {})
  }
}

/** Takes the lock, and answers how to give it back; null where it is not to be had at once. */
function takeLock(
  locks: LockManager,
  name: string,
  options: LockOptions,
): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null): Promise<void> | undefined => {
      if (lock) return new Promise((giveBack) => resolve(giveBack))
      resolve(null)
    }
    locks.request(name, options, held).catch(reject)
  })
}
