import { mixed } from './dice.ts'

const FACTOR = 0x9e3779b1
const INVERSE = inverseOf(FACTOR)

/**
 * The sid of a thing of the story: its number scrambled, then sealed with the seed. So a sid
 * says which row it is of, and a million rows need no table of sids.
 */
export function storySid(prefix: string, seed: number, number: number): string {
  return (
    prefix + hex(Math.imul(number ^ saltOf(prefix, seed), FACTOR)) + sealOf(prefix, seed, number)
  )
}

/** The number behind a sid; null where the story of this seed never made it. */
export function numberOfSid(prefix: string, seed: number, sid: string): number | null {
  if (!sid.startsWith(prefix) || !/^..[0-9a-f]{32}$/.test(sid)) return null
  const scrambled = Number.parseInt(sid.slice(2, 10), 16)
  const number = (Math.imul(scrambled, INVERSE) ^ saltOf(prefix, seed)) >>> 0
  return sid.slice(10) === sealOf(prefix, seed, number) ? number : null
}

function saltOf(prefix: string, seed: number): number {
  return mixed(prefix.charCodeAt(0), seed, 0)
}

function sealOf(prefix: string, seed: number, number: number): string {
  const kind = prefix.charCodeAt(0)
  return (
    hex(mixed(seed, number, kind)) + hex(mixed(number, kind, seed)) + hex(mixed(kind, seed, number))
  )
}

/** Two digits for every byte: sids are most of what a page writes. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(number: number): string {
  return `${BYTES[number >>> 24]}${BYTES[(number >>> 16) & 255]}${BYTES[(number >>> 8) & 255]}${BYTES[number & 255]}`
}

/** The inverse of an odd number modulo 2^32, by Newton's steps. */
function inverseOf(odd: number): number {
  let inverse = odd
  for (let step = 0; step < 5; step += 1) {
    inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse))
  }
  return inverse
}
