import type { Clues } from '../clues/clues.ts'

/**
 * Whether the body is the document that Twilio was to read. After a failed connection (11201 to
 * 11299) it is the document that led there, and was read without fault.
 */
export function isJudged(clues: Clues): boolean {
  return clues.expected === 'twiml' && clues.body.kind === 'xml' && !/^112(?!00)/.test(clues.code)
}

/** Whether TwiML was wanted, and the answer is there to be judged: no connection failed before it. */
export const isTwimlWanted = (clues: Clues): boolean =>
  clues.expected === 'twiml' && clues.body.kind !== 'note' && !/^112(?!00)/.test(clues.code)

/** Codes with which Twilio complains of a single element: nested where it may not be, or too new. */
const OF_ELEMENTS = new Set(['13112', '13215', '13320', '13750', '14110', '14300'])

/** Whether Twilio itself complains of the document: then what is wrong in it is the cause. */
export function isComplaint(clues: Clues): boolean {
  return /^12[0-4]\d\d$/.test(clues.code) || OF_ELEMENTS.has(clues.code)
}
