import { ApiError } from './api-error.ts'

/** Turns the decoder's complaint into the one error of `api/`. */
export async function readable<T>(decoding: Promise<T>): Promise<T> {
  try {
    return await decoding
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ApiError('twilio_unreadable', `Twilio’s answer could not be read. ${reason}`, {
      cause,
    })
  }
}
