/** Country codes of one and two digits (ITU-T E.164); all others have three. */
const SHORT_CODES = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * A phone number as groups of digits to be read: `+1 415 555 0100`. Null where the text is no
 * number of the form `+` and 7 to 15 digits. Joined, the groups are the number again.
 */
export function phoneGroups(text: string): readonly string[] | null {
  if (!/^\+\d{7,15}$/.test(text)) return null
  const digits = text.slice(1)
  const [code = digits.slice(0, 3)] = SHORT_CODES.exec(digits) ?? []
  const rest = digits.slice(code.length)
  if (code === '1' && rest.length === 10) {
    return [`+${code}`, rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)]
  }
  return [`+${code}`, ...threes(rest)]
}

/** Groups of three; what is left over makes the last one longer, never a lone digit. */
function threes(digits: string): readonly string[] {
  const groups: string[] = []
  let at = 0
  while (digits.length - at > 4) {
    groups.push(digits.slice(at, at + 3))
    at += 3
  }
  return [...groups, digits.slice(at)]
}
