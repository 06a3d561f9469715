/**
 * Ten hexadecimal digits for a text, the same everywhere and always: 40 bits, so that among ten
 * thousand texts two share a hash once in twenty thousand logs. (cyrb53, public domain.)
 */
export function stableHash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (low >>> 0).toString(16).padStart(8, '0') + (high & 0xff).toString(16).padStart(2, '0')
}
