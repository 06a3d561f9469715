import type { Rule } from '../rule.ts'

/** Twilio cuts URLs in its log at this many characters. */
const LONGEST_LOGGED = 2047

/** Remarks that explain no failure, but keep one from being misled. */
export const NOTE_RULES = [
  {
    id: 'address-cut',
    topic: 'note',
    verdict: 'harmless',
    look: ({ requestUrl, address, status }) => {
      const cut = [requestUrl, address?.text ?? ''].find((text) => text.length >= LONGEST_LOGGED)
      if (cut === undefined) return null
      const refused = status !== null && [400, 414, 431].includes(status.code)
      return {
        verdict: refused ? 'contributes' : 'harmless',
        title: 'The URL is cut in the log',
        reason: `Twilio keeps ${LONGEST_LOGGED.toLocaleString('en')} characters of a URL, so its end is not shown here.`,
        advice: refused
          ? 'So long a URL is refused by many servers: use POST, and keep state out of the query.'
          : 'Do not take the cut end for the error. Keep state out of the query.',
        evidence: [{ place: 'request', quote: `…${cut.slice(-60)}` }],
      }
    },
  },
] as const satisfies readonly Rule[]
