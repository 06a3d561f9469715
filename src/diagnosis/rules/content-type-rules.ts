import { headerValue } from '../../log/headers.ts'
import { textEvidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { bodyStart, headerEvidence } from './answer-evidence.ts'
import { isTwimlWanted } from './judged.ts'

/** Types that Twilio reads as TwiML (twilio.com/docs/voice/twiml, "MIME types"). */
const TWIML_TYPES = new Set(['text/xml', 'application/xml', 'text/html', 'application/twiml+xml'])
const AUDIO_TYPE = /^(?:audio\/|video\/)/
/** "Invalid Content-Type: application/json supplied". */
const TYPE_IN_WORDS = /content-type:?\s+([\w.+-]{1,60}\/[\w.+-]{1,60})/i

export const CONTENT_TYPE_RULES = [
  {
    id: 'wrong-content-type',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues)) return null
      const { code, channel } = clues
      const said = code === '12300' ? TYPE_IN_WORDS.exec(clues.saying) : null
      const contentType = clues.contentType === '' ? (said?.[1] ?? '') : clues.contentType
      if (contentType === '') return null
      if (TWIML_TYPES.has(contentType) || AUDIO_TYPE.test(contentType)) return null
      const isTwiml = clues.body.kind === 'xml'
      // What Twilio went on to validate (12200) it has read, whatever its type.
      const suspect = isTwiml && contentType !== 'text/plain' && /^(?:11200|12100)$/.test(code)
      if (code !== '12300' && !suspect) return null
      if (contentType === 'text/plain' && channel === 'messaging' && !isTwiml) return null
      return {
        verdict: code === '12300' ? 'cause' : 'contributes',
        title: `The answer came as ${contentType}`,
        reason: `Twilio does not read \`${contentType}\` as TwiML.`,
        advice: 'Send the header `Content-Type: text/xml`.',
        evidence: [
          ...headerEvidence(clues, 'content-type'),
          ...(said === null ? [] : [textEvidence('message', said[0])]),
          ...bodyStart(clues),
        ],
      }
    },
  },
  {
    id: 'missing-content-type',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (!isTwimlWanted(clues) || clues.headers.length === 0) return null
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
