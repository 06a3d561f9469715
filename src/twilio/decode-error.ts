import { countOf, isFields, textOf } from './fields.ts'
import { readBody } from './read-body.ts'
import { UnreadableAnswer } from './unreadable-answer.ts'

/** A refusal in Twilio's own words. */
export interface TwilioError {
  /** The HTTP status that the body names; often missing. */
  readonly status: number | null
  /** Twilio's error code, as in 20404. */
  readonly code: number | null
  /** `''` where Twilio gave none. */
  readonly message: string
  /** A page about the error. */
  readonly moreInfo: string | null
}

async function readOrNull(body: string): Promise<unknown> {
  try {
    return await readBody(body)
  } catch (error) {
    // An error page of something in between (HTML, nothing) is no error of Twilio's: that is an
    // answer here, not a failure.
    if (error instanceof UnreadableAnswer) return null
    throw error
  }
}

/**
 * Decodes the body of a refusal, JSON or a `RestException` in XML; null where the body is not
 * Twilio's, as when something between Twilio and here has answered.
 */
export async function decodeError(body: string): Promise<TwilioError | null> {
  const fields = await readOrNull(body)
  if (!isFields(fields)) return null
  const code = countOf(fields['code'])
  const message = textOf(fields['message']) ?? textOf(fields['detail'])
  if (code === null && message === null) return null
  return {
    status: countOf(fields['status']),
    code,
    message: message ?? '',
    moreInfo: textOf(fields['more_info']),
  }
}
