import type { Clues } from '../clues/clues.ts'

/**
 * Codes with which Twilio says that it could not use an answer, and none. With the others it has
 * read a document: 13xxx and 14xxx complain of single values in it, and after a failed connection
 * (11201 to 11299) the body is the document that led there.
 */
const UNUSABLE = /^(?:11200|11750|11770|12\d{3}|)$/

/** Whether TwiML was wanted, and the answer is there to be judged. */
export function isTwimlWanted(clues: Clues): boolean {
  return clues.expected === 'twiml' && clues.body.kind !== 'note' && UNUSABLE.test(clues.code)
}

/** Whether the body is a document, good or bad, that this notification is about. */
export function isJudged(clues: Clues): boolean {
  return clues.expected === 'twiml' && clues.body.kind === 'xml' && !/^112(?!00)/.test(clues.code)
}

/** Codes with which Twilio complains of a single element: nested where it may not be, or too new. */
const OF_ELEMENTS = new Set(['13112', '13215', '13320', '13750', '14110', '14300'])

/** Whether Twilio itself complains of the document: then what is wrong in it is the cause. */
export function isComplaint(clues: Clues): boolean {
  return /^12[0-4]\d\d$/.test(clues.code) || OF_ELEMENTS.has(clues.code)
}
