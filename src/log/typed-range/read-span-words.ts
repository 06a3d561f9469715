import { parseSpan, type Span } from '../span.ts'

/** How long a word for a unit is, and the largest unit of a span that it is a multiple of. */
const UNITS: Readonly<Record<string, { readonly minutes: number; readonly letter: string }>> = {
  m: { minutes: 1, letter: 'm' },
  min: { minutes: 1, letter: 'm' },
  minute: { minutes: 1, letter: 'm' },
  h: { minutes: 60, letter: 'h' },
  hr: { minutes: 60, letter: 'h' },
  hour: { minutes: 60, letter: 'h' },
  d: { minutes: 1440, letter: 'd' },
  day: { minutes: 1440, letter: 'd' },
  w: { minutes: 10_080, letter: 'w' },
  week: { minutes: 10_080, letter: 'w' },
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  half: 0.5,
}

/** `3h`, `90 min`, `1.5 hours`, `two weeks`, `half an hour`; null for anything else. */
export function readSpanWords(words: string): Span | null {
  const text = words.trim().toLowerCase().replace('half an ', 'half ')
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?|[a-z]+)\s*([a-z]+)\.?$/.exec(text) ?? []
  const known = unitOf(unit)
  const count = Object.hasOwn(NUMBERS, amount) ? NUMBERS[amount] : Number(amount || Number.NaN)
  if (!known || count === undefined || Number.isNaN(count)) return null
  if (Number.isInteger(count)) return parseSpan(`${count}${known.letter}`)
  return parseSpan(`${Math.round(count * known.minutes)}m`)
}

/** `hour`, `hours`, `hrs`: how a unit is written; undefined where it is none. */
function unitOf(word: string) {
  const single = word.length > 1 ? word.replace(/s$/, '') : word
  return Object.hasOwn(UNITS, single) ? UNITS[single] : undefined
}
