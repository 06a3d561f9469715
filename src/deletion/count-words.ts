import { inFull } from '../log/in-full.ts'

/** `1 notification`, `1,204 notifications`. */
export function notifications(count: number): string {
  return `${inFull(count)} ${count === 1 ? 'notification' : 'notifications'}`
}
