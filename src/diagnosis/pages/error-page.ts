import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import { pairEvidence, type Evidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { headerPair } from '../rules/answer-evidence.ts'

/** A way to know a page: all that is said must be there. */
export interface Tell {
  /** Texts of the body's first 64 kB, in lower case. The first is quoted. */
  readonly body?: readonly string[]
  /** Headers by name, in lower case, and a part of their value. */
  readonly headers?: readonly (readonly [name: string, part: string])[]
  /** The status is known, and is one of these. */
  readonly status?: readonly number[]
  /** The body is short and of this form as a whole. */
  readonly whole?: RegExp
}

/** An error page that a server, proxy or framework is known to answer with. */
export interface ErrorPage<Id extends string> {
  readonly id: Id
  readonly tells: readonly Tell[]
  readonly title: string
  readonly reason: string
  /** What the status means on this page, in place of `reason`. */
  readonly because?: Readonly<Record<number, string>>
  readonly advice: string
}

const SHORT = 2_000

/** The evidence where a tell fits, else null. */
function fits(clues: Clues, tell: Tell): readonly Evidence[] | null {
  const { body, status, headers } = clues
  if (tell.status !== undefined && (status === null || !tell.status.includes(status.code))) {
    return null
  }
  const evidence: Evidence[] = []
  for (const text of tell.body ?? []) {
    const at = body.lower.indexOf(text)
    if (at < 0) return null
    if (evidence.length === 0) evidence.push(bodySpot(body.head, at, text.length))
  }
  if (tell.whole !== undefined) {
    if (body.text.length > SHORT || !tell.whole.test(body.text)) return null
    const start = body.head.length - body.head.trimStart().length
    evidence.push(bodySpot(body.head, start, body.head.trim().length))
  }
  for (const [name, part] of tell.headers ?? []) {
    const pair = headerPair(headers, name)
    if (pair === null || !pair.value.toLowerCase().includes(part)) return null
    evidence.push(pairEvidence('headers', pair))
  }
  return evidence
}

/** Answers that are TwiML are no error pages, whatever words are in them; nor is Twilio's own. */
function mayBePage(clues: Clues): boolean {
  if (clues.expected === 'api') return false
  const { kind } = clues.body
  return (
    kind === 'html' || kind === 'json' || kind === 'text' || (kind === 'xml' && !isTwiml(clues))
  )
}

function isTwiml(clues: Clues): boolean {
  return clues.body.head.includes('<Response')
}

/** A rule that tells an error page by its marks. */
export function errorPage<const Id extends string>(page: ErrorPage<Id>): Rule<Id> {
  return {
    id: page.id,
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!mayBePage(clues)) return null
      for (const tell of page.tells) {
        const evidence = fits(clues, tell)
        if (evidence === null) continue
        const { status } = clues
        return {
          title: page.title,
          reason: (status === null ? undefined : page.because?.[status.code]) ?? page.reason,
          advice: page.advice,
          evidence: status === null ? evidence : [...evidence, status.evidence],
        }
      }
      return null
    },
  }
}
