import type { QueryValue } from './term.ts'

/**
 * How a value without a wildcard is compared with a field: as the whole of it, a part of it, its
 * beginning, or digit by digit, where `x` is any.
 */
export type Comparing = 'whole' | 'part' | 'start' | 'digits'

/** Whether a text, in lower case, has the value. */
export function valueTest(value: QueryValue, comparing: Comparing): (text: string) => boolean {
  const parts = value.parts.map((part) => part.toLowerCase())
  const [first = '', ...rest] = parts
  if (rest.length > 0) return (text) => hasParts(text, first, rest)
  if (value.isExact || comparing === 'whole') return (text) => text === first
  if (comparing === 'part') return (text) => text.includes(first)
  if (comparing === 'start') return (text) => text.startsWith(first)
  return (text) => text.length === first.length && hasDigits(text, first)
}

/** The parts one after the other, the first at the beginning and the last at the end. */
function hasParts(text: string, first: string, rest: readonly string[]): boolean {
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest.slice(0, -1)) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  const last = rest.at(-1) ?? ''
  return text.length >= at + last.length && text.endsWith(last)
}

function hasDigits(text: string, wanted: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (wanted[at] !== text[at] && wanted[at] !== 'x') return false
  }
  return true
}
