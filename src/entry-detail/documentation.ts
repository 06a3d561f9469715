/** Where Twilio documents an error code today; null where the code is no number. */
export function documentationOf(code: string | null): string | null {
  return code !== null && /^\d{1,9}$/.test(code)
    ? `https://www.twilio.com/docs/api/errors/${code}`
    : null
}

/** What the relative links of Twilio's documentation are meant from. */
export const DOCUMENTATION_BASE = 'https://www.twilio.com/docs/'
