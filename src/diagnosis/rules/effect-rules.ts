import type { Clues } from '../clues/clues.ts'
import { pairEvidence, type Evidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'

/** Variables that only a report carries, the most telling first. */
const REPORTS = [
  'CallbackSource',
  'StatusCallbackEvent',
  'MessageStatus',
  'TranscriptionStatus',
  'RecordingStatus',
  'SmsStatus',
  'CallStatus',
]

function reportEvidence(clues: Clues): readonly Evidence[] {
  const told = clues.message.find(({ name }) => name === 'statusCallback')
  if (told !== undefined) return [pairEvidence('message', told)]
  for (const name of REPORTS) {
    const pair = clues.variables.find((each) => each.name === name && each.value !== '')
    if (pair !== undefined) return [pairEvidence('variables', pair)]
  }
  return clues.address === null ? [] : [clues.address.evidence]
}

/** Codes of fetches, of documents and of callbacks: those whose effect a report can be. */
const isWebhook = (code: string): boolean =>
  /^1(?:12|2)\d\d\d?$/.test(code) || ['15003', '16011', '11750', '11770'].includes(code)

/** What a failure did to the call or message: for a mere report, nothing. */
export const EFFECT_RULES = [
  {
    id: 'status-callback-address',
    topic: 'effect',
    verdict: 'harmless',
    look: (clues) => {
      if (clues.code !== '21609') return null
      const given = clues.message.find(({ name }) => /statusCallback/i.test(name))
      const blank = given !== undefined && given.value.trim() === ''
      return {
        title: blank
          ? 'An empty status callback URL was given'
          : 'The status callback URL was not accepted',
        reason:
          'Twilio made the call or message all the same, but will not report on its progress.',
        advice: blank
          ? 'Leave the parameter out where no reports are wanted.'
          : 'Give a full http(s) URL with a valid host name.',
        evidence: given === undefined ? [] : [pairEvidence('message', given)],
      }
    },
  },
  {
    id: 'status-callback-failed',
    topic: 'effect',
    verdict: 'harmless',
    look: (clues) => {
      const report = clues.expected === 'callback' || clues.report
      if (!report || !isWebhook(clues.code)) return null
      return {
        title: 'Only a status callback failed',
        reason:
          'Twilio merely reported something here and needs no instructions, so the call or message itself was not disturbed.',
        advice:
          'The application missed this report. Mend the URL, or take it out at Twilio if nobody needs the reports; answer `204` with no body.',
        evidence: reportEvidence(clues),
      }
    },
  },
] as const satisfies readonly Rule[]
