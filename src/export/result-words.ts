import type { ExportResult } from './run-export.ts'

const count = (number: number, word: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? word : `${word}s`}`

/** What came of it, and all that is not in the file as it was: a sentence each. */
export function resultWords(
  { rows, changed, gone, failed, stopped }: ExportResult,
  of: number,
): readonly string[] {
  const all = count(of, 'notification')
  const first = {
    asked: `Stopped after ${rows.toLocaleString('en')} of ${all}.`,
    failing: `Given up after ${rows.toLocaleString('en')} of ${all}: one request after the other failed.`,
    whole: `${all} written.`,
  }[stopped ?? 'whole']
  return [
    first,
    ...(failed > 0
      ? [`The details of ${count(failed, 'row')} could not be loaded; the row says so.`]
      : []),
    ...(gone > 0
      ? [`${count(gone, 'row')} had been deleted at Twilio meanwhile, and came without details.`]
      : []),
    ...(changed > 0
      ? [
          `${count(changed, 'value')} got a ' in front, so that no spreadsheet runs them as formulas.`,
        ]
      : []),
  ]
}
