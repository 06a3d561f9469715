/** The most days a range may span: each is at least one request to Twilio. */
export const MOST_DAYS = 400

const UNITS = {
  m: { ms: 60_000, word: 'minute' },
  h: { ms: 3_600_000, word: 'hour' },
  d: { ms: 86_400_000, word: 'day' },
  w: { ms: 7 * 86_400_000, word: 'week' },
} as const

type Unit = keyof typeof UNITS

/** So much time up to now: `15m`, `24h`, `7d`, `2w`. It moves on with the clock. */
export type Span = `${number}${Unit}`

/** The ready-made ones. */
export const READY_SPANS = ['24h', '7d', '30d'] as const satisfies readonly Span[]

const SPAN = /^([1-9]\d{0,5})([mhdw])$/

/** The span that a text names, of at most {@link MOST_DAYS}; null for any other text. */
export function parseSpan(text: string): Span | null {
  return isSpan(text) ? text : null
}

function isSpan(text: string): text is Span {
  return SPAN.test(text) && partsOf(text).ms <= MOST_DAYS * UNITS.d.ms
}

/** How long the span is. */
export function spanMs(span: Span): number {
  return partsOf(span).ms
}

/** `Last 24 hours`, `Last 1 week` (last week would be another one). */
export function spanLabel(span: Span): string {
  const { count, word } = partsOf(span)
  return `Last ${count} ${count === 1 ? word : `${word}s`}`
}

function partsOf(span: string): {
  readonly count: number
  readonly word: string
  readonly ms: number
} {
  const [, digits, letter] = SPAN.exec(span) ?? []
  const { ms, word } = UNITS[isUnit(letter) ? letter : 'm']
  const count = Number(digits ?? 0)
  return { count, word, ms: count * ms }
}

function isUnit(letter: string | undefined): letter is Unit {
  return letter !== undefined && Object.hasOwn(UNITS, letter)
}
