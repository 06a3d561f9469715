import type { Clues } from '../clues/clues.ts'
import { pairEvidence, textEvidence, type Evidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'

interface NumberRow<Id extends string> {
  readonly id: Id
  readonly codes: readonly string[]
  /** Whose number is at fault: the one called or written to, or the one shown as sender. */
  readonly party: 'to' | 'from'
  readonly title: string
  /** `NUMBER` is the number, or words in its place. */
  readonly reason: string
  readonly advice: string
}

const NAMES = {
  to: ['phonenumber', 'phoneNumber', 'To', 'to', 'Called', 'number'],
  from: ['callerId', 'From', 'from', 'Caller'],
} as const

const IN_WORDS = /\+[1-9]\d{6,14}\b|(?<![\w.])\d{10,15}\b/

/** The number that a message is about: told by the message first, else by the request. */
function numberOf(
  clues: Clues,
  party: 'to' | 'from',
): { number: string; evidence: Evidence } | null {
  for (const place of ['message', 'variables'] as const) {
    for (const name of NAMES[party]) {
      const pair = clues[place].find((each) => each.name === name && each.value.trim() !== '')
      if (pair !== undefined) {
        return { number: pair.value.trim(), evidence: pairEvidence(place, pair) }
      }
    }
    const said = place === 'message' ? IN_WORDS.exec(clues.saying) : null
    if (said !== null) return { number: said[0], evidence: textEvidence('message', said[0]) }
  }
  return null
}

function number<const Id extends string>(row: NumberRow<Id>): Rule<Id> {
  return {
    id: row.id,
    topic: 'number',
    verdict: 'cause',
    look: (clues) => {
      if (!row.codes.includes(clues.code)) return null
      const found = numberOf(clues, row.party)
      const name = found === null ? 'this number' : `\`${found.number.slice(0, 40)}\``
      const reason = row.reason.replace('NUMBER', () => name)
      return {
        title: row.title,
        reason: reason.slice(0, 1).toUpperCase() + reason.slice(1),
        advice: row.advice,
        evidence: [
          ...(found === null ? [] : [found.evidence]),
          ...(clues.saying === '' ? [] : [textEvidence('message', clues.saying)]),
        ],
      }
    },
  }
}

/** Calls and messages that failed for a number. Codes: Twilio's error dictionary. */
export const NUMBER_RULES = [
  number({
    id: 'number-invalid',
    codes: ['13223', '13224', '13226', '21211', '21217', '21401', '21421', '21201', '21604'],
    party: 'to',
    title: 'The number is not valid',
    reason: 'NUMBER is no phone number that Twilio can reach.',
    advice:
      'Write it with `+` and the country code, digits only (`+14155550100`), and check it before it is stored.',
  }),
  number({
    id: 'number-no-mobile',
    codes: ['21614', '30006'],
    party: 'to',
    title: 'The number cannot receive messages',
    reason: 'NUMBER is a landline, or its carrier takes no messages.',
    advice: 'Call it in place of writing, or ask for a mobile number.',
  }),
  number({
    id: 'number-unreachable',
    codes: ['30003', '30005', '21612', '21214'],
    party: 'to',
    title: 'The phone could not be reached',
    reason:
      'NUMBER is switched off, out of coverage, not in use, or not reachable from this sender.',
    advice:
      'Try again later; if it stays so, check the number with a lookup and take it off the list.',
  }),
  number({
    id: 'number-unverified',
    codes: ['21219', '21608', '14111'],
    party: 'to',
    title: 'A trial account may not reach this number',
    reason: 'NUMBER is not verified, and a trial account reaches verified numbers only.',
    advice: 'Verify the number in the Twilio console, or upgrade the account.',
  }),
  number({
    id: 'number-unsubscribed',
    codes: ['21610'],
    party: 'to',
    title: 'The recipient has opted out',
    reason: 'NUMBER has answered STOP to this sender, so Twilio sends nothing more to it.',
    advice:
      'Mark it as unsubscribed in your data. Only the recipient can undo it, by writing START.',
  }),
  number({
    id: 'number-blocked',
    codes: ['13225', '21216'],
    party: 'to',
    title: 'Twilio blocks this number',
    reason: 'NUMBER is on a block list of Twilio, for fraud or for its price.',
    advice: 'Check that the number is meant. If it is, ask Twilio support to open it.',
  }),
  number({
    id: 'region-not-permitted',
    codes: ['13227', '21215', '21408', '21203'],
    party: 'to',
    title: 'The country is not switched on',
    reason:
      'NUMBER is in a country that the geographic permissions of this account do not include.',
    advice:
      'Switch the country on in the console, under geographic permissions for voice or for messaging.',
  }),
  number({
    id: 'sender-not-allowed',
    codes: ['21210', '21212', '21213', '13247'],
    party: 'from',
    title: 'The caller id may not be used',
    reason: 'NUMBER is neither a number of this account nor one that it has verified.',
    advice: 'Use a number of the account, or verify this one.',
  }),
  number({
    id: 'sender-cannot-message',
    codes: ['21601', '21603', '21606', '21607', '21621', '14108', '21407'],
    party: 'from',
    title: 'The sender cannot send this message',
    reason: 'NUMBER is no number of this account that can send this kind of message to there.',
    advice:
      'Use a number with the right capability (SMS or MMS) for the country, or a Messaging Service.',
  }),
  number({
    id: 'sender-unregistered',
    codes: ['30034', '30032', '30035', '30033', '30024', '30018'],
    party: 'from',
    title: 'The sender is not registered',
    reason:
      'NUMBER is not registered (A2P 10DLC, toll-free or sender id) as the carriers there want it.',
    advice:
      'Finish the registration in the console under Regulatory compliance or A2P 10DLC; until then the carriers refuse its messages.',
  }),
  number({
    id: 'message-filtered',
    codes: ['30007', '30004'],
    party: 'to',
    title: 'The message was filtered or blocked',
    reason: 'A carrier or Twilio did not let the message through to NUMBER.',
    advice:
      'Look at the text (links, shortened URLs, words of spam) and at the sender’s registration; send from one number per use.',
  }),
  number({
    id: 'sending-too-fast',
    codes: ['30001', '30022', '30023', '30027', '14107', '21611', '30017'],
    party: 'from',
    title: 'Messages are sent too fast',
    reason: 'NUMBER has more messages waiting, or sent today, than its limit lets through.',
    advice: 'Spread the sending out, or use a Messaging Service with more senders.',
  }),
  number({
    id: 'message-too-long',
    codes: ['21617', '21605', '30019'],
    party: 'to',
    title: 'The message is too long',
    reason:
      'The text or media for NUMBER is longer than its channel takes: 1,600 characters for SMS.',
    advice: 'Shorten it or divide it; look for a template that was filled in twice.',
  }),
  number({
    id: 'message-empty',
    codes: ['21602', '21619', '14103'],
    party: 'to',
    title: 'The message has no content',
    reason: 'The message to NUMBER had neither a text nor media.',
    advice:
      'Find why the text was empty: a missing template value, or the wrong parameter name (`Body`).',
  }),
  number({
    id: 'account-not-active',
    codes: ['10001', '10002', '10003', '30002', '21472'],
    party: 'to',
    title: 'The account may not do this now',
    reason: 'The account is suspended, closed or on trial, so nothing goes to NUMBER.',
    advice: 'Look at the account’s state and balance in the console.',
  }),
] as const
