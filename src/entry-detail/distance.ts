const UNITS: readonly (readonly [ms: number, name: string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
]

/** How long after (`+`) or before (`−`) something else a thing was, in its two largest units. */
export function distanceWords(ms: number): string {
  const words: string[] = []
  let rest = Math.abs(ms)
  for (const [size, name] of UNITS) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count > 0) words.push(`${count} ${name}`)
    else if (words.length > 0) break
    if (words.length === 2) break
  }
  if (words.length === 0) return '±0 s'
  return `${ms < 0 ? '−' : '+'}${words.join(' ')}`
}
