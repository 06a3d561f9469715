import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import type { Rule } from '../rule.ts'
import { headerEvidence } from './answer-evidence.ts'
import { isTwimlWanted } from './judged.ts'

/** A field for a password, or a title that asks to log in. */
const LOGIN_PAGE =
  /<input[^>]{0,200}type\s*=\s*["']?password|<title>[^<]{0,80}\b(?:log ?in|sign ?in)\b[^<]{0,80}/

/**
 * What PHP prints where a script has warnings or breaks off: `<br />\n<b>Warning</b>:  …`, or
 * without tags on the command line and in logs.
 */
const PHP_MARKED =
  /<b>(?:warning|notice|deprecated|fatal error|parse error|strict standards)<\/b>:|\bphp (?:warning|notice|fatal error|parse error):|\bfatal error: uncaught/
const PHP_BARE = /^(?:warning|notice|deprecated|strict standards): .* on line \d/m

/** Where PHP printed something into a document: before its beginning, or where it broke off. */
function phpNoise(clues: Clues): number {
  const { lower } = clues.body
  const marked = lower.search(PHP_MARKED)
  if (marked >= 0) return clues.twiml().fault === null ? -1 : marked
  const xml = lower.search(/<\?xml|<response/)
  return xml > 0 ? lower.slice(0, Math.min(xml, 8_192)).search(PHP_BARE) : -1
}

export const ANSWER_RULES = [
  {
    id: 'php-message',
    topic: 'document',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues) || clues.body.kind !== 'xml') return null
      const at = phpNoise(clues)
      if (at < 0) return null
      const { head } = clues.body
      const length = (head.slice(at).split('\n', 1)[0] ?? '').trimEnd().length
      return {
        title: 'PHP printed a message into the TwiML',
        reason: 'PHP wrote an error or warning into the document, so it is no XML any more.',
        advice:
          'Mend the line that the message names, and set `display_errors` to off where Twilio asks.',
        evidence: [bodySpot(head, at, length)],
      }
    },
  },
  {
    id: 'login-page',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues) || clues.body.kind !== 'html') return null
      const mark = LOGIN_PAGE.exec(clues.body.lower)
      if (mark === null) return null
      return {
        title: 'The answer is a login page',
        reason: 'The body is a web page that asks its visitor to log in, not TwiML.',
        advice:
          'Leave the webhook out of the login and check the X-Twilio-Signature header instead.',
        evidence: [
          bodySpot(clues.body.head, mark.index, mark[0].length),
          ...headerEvidence(clues, 'content-type'),
        ],
      }
    },
  },
] as const satisfies readonly Rule[]
