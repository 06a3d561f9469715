import { textEvidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { answerEvidence, headerEvidence } from './answer-evidence.ts'
import { isComplaint, isTwimlWanted } from './judged.ts'

/** How Twilio's parser says that a page came. */
const DOCTYPE = /\bDOCTYPE is (?:not allowed|disallowed)/i

/** What came in place of TwiML, where neither a page nor a status tells more. */
export const SHAPE_RULES = [
  {
    id: 'html-instead-of-twiml',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues)) return null
      const said = clues.body.kind === 'missing' && isComplaint(clues) && DOCTYPE.test(clues.saying)
      if (clues.body.kind !== 'html' && !said) return null
      return {
        title: 'A web page came in place of TwiML',
        reason: 'The body is HTML; Twilio needs a document with the root <Response>.',
        advice:
          'Check that the URL is the one of the webhook. Let the handler answer TwiML as `text/xml`, also when it fails.',
        evidence: said ? [textEvidence('message', clues.saying)] : answerEvidence(clues),
      }
    },
  },
  {
    id: 'json-instead-of-twiml',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues) || clues.body.kind !== 'json') return null
      return {
        title: 'JSON came in place of TwiML',
        reason: 'The body is JSON; Twilio needs XML with the root <Response>.',
        advice: 'Answer with TwiML, or with an empty `<Response/>` where there is nothing to do.',
        evidence: answerEvidence(clues),
      }
    },
  },
  {
    id: 'text-instead-of-twiml',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues) || clues.body.kind !== 'text') return null
      // A message may be answered with plain text, and then that is the reply.
      const reply = clues.channel === 'messaging' && clues.contentType === 'text/plain'
      if (reply || !(isComplaint(clues) || clues.status === null)) return null
      return {
        title: 'Plain text came in place of TwiML',
        reason: 'The body is text; Twilio needs XML with the root <Response>.',
        advice: 'Answer with TwiML, or with an empty `<Response/>` where there is nothing to do.',
        evidence: answerEvidence(clues),
      }
    },
  },
  {
    id: 'empty-answer',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues)) return null
      const { body, code, headers, status } = clues
      const told =
        code === '11770' || (code === '12100' && /premature end of file/i.test(clues.saying))
      if (!told) {
        // An empty body means something only where an answer came: a failed connection has none.
        if (body.kind !== 'empty' || headers.length === 0 || clues.channel === 'messaging')
          return null
        if (status !== null && (status.code < 200 || status.code > 299)) return null
      }
      if (body.kind !== 'empty' && body.kind !== 'missing') return null
      return {
        title: 'The answer was empty',
        reason: 'The application answered, but without a body; a call needs TwiML to go on.',
        advice:
          'Return TwiML on every way through the handler; `<Response/>` ends the call on purpose.',
        evidence: [
          ...(status === null ? [] : [status.evidence]),
          ...headerEvidence(clues, 'content-length'),
          ...headerEvidence(clues, 'content-type'),
        ],
      }
    },
  },
] as const satisfies readonly Rule[]
