/** Percent signs that spell one well-formed UTF-8 character. */
const CHARACTER =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}/gi

/** A `://` that is still encoded, once or more often, and the rest of its word. */
const ENCODED_ADDRESS = /%(?:25)*3a%(?:25)*2f%(?:25)*2f\S*/gi

function decodeOrKeep(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded // not UTF-8 after all (an overlong form, half a surrogate pair)
  }
}

/**
 * Decodes percent encoding and never fails: what is malformed or cut in mid-character stays as it
 * was sent, since Twilio cuts texts anywhere (`%2` at the end of 2,047 characters).
 */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(CHARACTER, decodeOrKeep)
  }
}

/**
 * Opens the addresses in a text whose `://` is still encoded, once or more often, and only those:
 * the `%23` of an ordinary address belongs to it. The outcome is to be read, not to be asked for.
 */
export function openAddresses(text: string): string {
  if (!text.includes('%')) return text
  let opened = text
  // Every turn shortens the text, since it decodes at least the mark that it found.
  while (opened.search(ENCODED_ADDRESS) >= 0) {
    opened = opened.replace(ENCODED_ADDRESS, decodePercent)
  }
  return opened
}
