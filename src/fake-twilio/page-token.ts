import type { PageStart } from './notification-log.ts'
import { RestError } from './rest-error.ts'
import type { Place } from './slot-order.ts'

const TOKEN = /^P([AB])NO([0-9a-f]{8})([0-9a-f]{8})([0-9a-f]{16})$/

/**
 * A cursor that looks like Twilio's: `PA` goes on after a row, `PB` before it. It holds the
 * row's place, not the row, so it survives the row's deletion and rows that arrive meanwhile.
 */
export function pageToken(direction: 'after' | 'before', { updatedAt, slot }: Place): string {
  const place = hex(updatedAt) + hex(slot)
  return `P${direction === 'after' ? 'A' : 'B'}NO${place}${seal(place)}`
}

/** Where the token's page begins. Throws 21481 for a token that this server never gave. */
export function startOfToken(token: string): PageStart {
  const [, direction, updatedAt = '', slot = '', given] = TOKEN.exec(token) ?? []
  if (direction === undefined || seal(updatedAt + slot) !== given) {
    throw new RestError(400, 21481, 'Invalid PageToken')
  }
  const place = { updatedAt: Number.parseInt(updatedAt, 16), slot: Number.parseInt(slot, 16) }
  return direction === 'A' ? { after: place } : { before: place }
}

function hex(number: number): string {
  return Math.max(0, number).toString(16).padStart(8, '0')
}

/** Keeps invented tokens out; it is no secret. */
function seal(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193)
    b = Math.imul(b ^ a, 0x85ebca6b)
  }
  return hex(a >>> 0) + hex(b >>> 0)
}
