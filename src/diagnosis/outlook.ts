import type { Problem } from '../log/problem/problem.ts'

/**
 * What is to be expected of a problem's entries: `harmless`, nothing was disturbed and they can go;
 * `fix`, calls or messages suffered and something must be mended first; `unclear` from the list.
 */
export type Prospect = 'harmless' | 'unclear' | 'fix'

export interface Outlook {
  readonly prospect: Prospect
  /** One sentence. */
  readonly reason: string
}

interface OutlookRule extends Outlook {
  readonly codes: RegExp
}

/**
 * By error code, the first that fits. Meanings: Twilio's error dictionary; what a failed callback
 * does, and does not, as in `rules/effect-rules.ts`.
 */
const BY_CODE: readonly OutlookRule[] = [
  {
    codes: /^(?:15003|16011)$/,
    prospect: 'harmless',
    reason: 'Only a status callback failed: the call itself was not disturbed.',
  },
  {
    codes: /^21609$/,
    prospect: 'harmless',
    reason: 'Only the status callback’s URL was not accepted: the call or message was made.',
  },
  {
    codes: /^3000[356]$/,
    prospect: 'harmless',
    reason: 'The other phone could not be reached: nothing on your side is broken.',
  },
  {
    codes: /^21610$/,
    prospect: 'fix',
    reason: 'The recipient wrote STOP: take the number out, or it comes again.',
  },
  {
    codes: /^3000[78]$/,
    prospect: 'fix',
    reason: 'Messages did not arrive, and a carrier’s filter may be why.',
  },
]

/** By error code, where it came as a warning. */
const WARNINGS: readonly OutlookRule[] = [
  {
    codes: /^12200$/,
    prospect: 'harmless',
    reason: 'Twilio left out what it did not know in the TwiML, and went on.',
  },
  {
    codes: /^1[34]\d{3}$/,
    prospect: 'unclear',
    reason: 'Twilio went on, without the one verb or attribute that it could not use.',
  },
]

const ERRORS: readonly OutlookRule[] = [
  {
    codes: /^11(?:2\d\d|7[57]\d)$/,
    prospect: 'fix',
    reason: 'Twilio got no usable answer from your server: the call or message went on without.',
  },
  {
    codes: /^12\d{3}$/,
    prospect: 'fix',
    reason: 'Twilio could not use the document that your server sent.',
  },
  {
    codes: /^1[34]\d{3}$/,
    prospect: 'fix',
    reason: 'Twilio could not do what the TwiML says.',
  },
]

interface Told {
  readonly problem: Pick<Problem, 'errorCode'>
  readonly errors: number
  readonly warnings: number
}

/** What to expect of these entries, by their code and levels. */
export function outlookOf({ problem, errors, warnings }: Told): Outlook {
  const code = problem.errorCode ?? ''
  const byLevel = errors > 0 ? ERRORS : warnings > 0 ? WARNINGS : []
  const rule = [...BY_CODE, ...byLevel].find(({ codes }) => codes.test(code))
  if (rule) return { prospect: rule.prospect, reason: rule.reason }
  if (errors > 0) return { prospect: 'fix', reason: 'Twilio logged it as an error.' }
  if (warnings > 0) return { prospect: 'unclear', reason: 'A warning: Twilio went on.' }
  return { prospect: 'harmless', reason: 'Twilio logged it as a mere notice.' }
}
