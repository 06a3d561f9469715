/** Why Twilio is to be asked whether an entry is gone, and what is made of its answer. */
export interface Doubt {
  /** What it is taken for as long as nobody could say. */
  readonly was: 'unknown' | 'gone'
  /** Why it is in doubt: a sentence. */
  readonly reason: string
  /** What is said where Twilio still has it: a sentence. */
  readonly ifThere: string
}

/** An answer that was lost on its way. */
export function unconfirmed(reason: string): Doubt {
  return { was: 'unknown', reason, ifThere: NOT_CONFIRMED }
}

export const NOT_CONFIRMED = 'Not confirmed, and Twilio still has it.'

/** A delete that the end of a sitting cut off. */
export const CUT_OFF = unconfirmed('Not confirmed before the page was left.')

/** Twilio has been seen to answer 204 and to keep the notification. */
export const ONLY_SAID: Doubt = {
  was: 'gone',
  reason: 'Twilio said that it was deleted; asked again, nobody could say.',
  ifThere: 'Twilio said that it was deleted, and still has it. Refresh lists it again.',
}
