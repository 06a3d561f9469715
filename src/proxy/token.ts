import { randomBytes, timingSafeEqual } from 'node:crypto'

/** A new access token: 32 random bytes, in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * Says whether a given token is the right one, in a time that does not depend on how much of it
 * is right.
 */
export function tokenCheck(token: string): (given: string | undefined) => boolean {
  const right = Buffer.from(token)
  return (given) => {
    if (given === undefined) return false
    const bytes = Buffer.from(given)
    return bytes.length === right.length && timingSafeEqual(bytes, right)
  }
}
