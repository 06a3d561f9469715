/**
 * Makes a function that strikes every one of the secrets out of a text. What Twilio or something
 * between says in an error is shown to the person, and may repeat the request's own headers.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
  // Longest first, so that a secret within a longer one leaves no rest of it.
  const known = [...new Set(forms)].filter((form) => form !== '')
  known.sort((one, other) => other.length - one.length)
  return (text) => known.reduce((clean, form) => clean.replaceAll(form, '[redacted]'), text)
}
