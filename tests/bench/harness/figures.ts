import type { Metric } from './contest.ts'

/** What stands where nothing was measured. */
export const NOTHING = '–'

/** A value with its unit, to three digits or so. */
export function valueText(value: number | undefined, { unit }: Metric): string {
  if (value === undefined) return NOTHING
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`
}

/** A ratio to two digits. */
export function ratioText(ratio: number | null): string {
  return ratio === null ? NOTHING : ratio.toLocaleString('en', { maximumSignificantDigits: 2 })
}
