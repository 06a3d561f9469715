import { headerValue } from '../../log/headers.ts'
import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import type { Rule } from '../rule.ts'
import { answerEvidence, bodyStart, headerEvidence } from './answer-evidence.ts'
import { isComplaint } from './judged.ts'

/** Types that Twilio reads as TwiML (twilio.com/docs/voice/twiml, "MIME types"). */
const TWIML_TYPES = new Set(['text/xml', 'application/xml', 'text/html', 'application/twiml+xml'])
const AUDIO_TYPE = /^(?:audio\/|video\/)/

/** Whether TwiML was wanted, and the answer is there to be judged: no connection failed before it. */
const wanted = (clues: Clues): boolean =>
  clues.expected === 'twiml' && clues.body.kind !== 'note' && !/^112(?!00)/.test(clues.code)

const LOGIN_FORM = /<input[^>]{0,200}type\s*=\s*["']?password/

/**
 * An XML declaration or `<Response` that comes after other text: what a script printed before it.
 * PHP writes warnings as `<br />\n<b>Warning</b>:  …` or, on the command line, without tags.
 */
const PHP_NOISE = /(?:<b>)?(?:warning|notice|deprecated|strict standards)(?:<\/b>)?:\s/

export const ANSWER_RULES = [
  {
    id: 'php-warning',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!wanted(clues) || clues.body.kind !== 'xml') return null
      const { head, lower } = clues.body
      const noise = PHP_NOISE.exec(lower.slice(0, 8_192))
      const xml = lower.search(/<\?xml|<response/)
      if (noise === null || xml < 0 || noise.index > xml) return null
      const end = head.indexOf('\n', noise.index)
      const length = (end < 0 ? head.length : end) - noise.index
      return {
        title: 'PHP printed a warning before the TwiML',
        reason: 'The body begins with a message of PHP, so it is no XML document any more.',
        advice:
          'Mend the line that the message names, and set `display_errors` to off where Twilio asks.',
        evidence: [bodySpot(head, noise.index, length)],
      }
    },
  },
  {
    id: 'login-page',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!wanted(clues) || clues.body.kind !== 'html') return null
      const field = LOGIN_FORM.exec(clues.body.lower)
      if (field === null) return null
      return {
        title: 'The answer is a login page',
        reason: 'The body is a web page that asks for a password, not TwiML.',
        advice:
          'Leave the webhook out of the login and check the X-Twilio-Signature header instead.',
        evidence: [
          bodySpot(clues.body.head, field.index, field[0].length),
          ...headerEvidence(clues, 'content-type'),
        ],
      }
    },
  },
] as const satisfies readonly Rule[]

/** What came in place of TwiML, where neither a page nor a status tells more. */
export const SHAPE_RULES = [
  {
    id: 'html-instead-of-twiml',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!wanted(clues) || clues.body.kind !== 'html') return null
      return {
        title: 'A web page came in place of TwiML',
        reason: 'The body is HTML; Twilio needs a document with the root <Response>.',
        advice:
          'Check that the URL is the one of the webhook. Let the handler answer TwiML as `text/xml`, also when it fails.',
        evidence: answerEvidence(clues),
      }
    },
  },
  {
    id: 'json-instead-of-twiml',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!wanted(clues) || clues.body.kind !== 'json') return null
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
      if (!wanted(clues) || clues.body.kind !== 'text') return null
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
      if (!wanted(clues)) return null
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
  {
    id: 'wrong-content-type',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!wanted(clues) || clues.contentType === '') return null
      const { contentType, code, channel } = clues
      if (TWIML_TYPES.has(contentType) || AUDIO_TYPE.test(contentType)) return null
      const isTwiml = clues.body.kind === 'xml'
      if (code !== '12300' && !(isTwiml && contentType !== 'text/plain')) return null
      if (contentType === 'text/plain' && channel === 'messaging' && !isTwiml) return null
      return {
        title: `The answer came as ${contentType}`,
        reason: `Twilio does not read \`${contentType}\` as TwiML.`,
        advice: 'Send the header `Content-Type: text/xml`.',
        evidence: [...headerEvidence(clues, 'content-type'), ...bodyStart(clues)],
      }
    },
  },
  {
    id: 'missing-content-type',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!wanted(clues) || clues.headers.length === 0) return null
      if (headerValue(clues.headers, 'content-type') !== null) return null
      if (clues.code !== '12300') return null
      return {
        title: 'The answer had no Content-Type',
        reason: 'The application did not say what its answer is.',
        advice: 'Send the header `Content-Type: text/xml`.',
        evidence: bodyStart(clues),
      }
    },
  },
] as const satisfies readonly Rule[]
