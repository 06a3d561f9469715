import { phoneGroups } from '../phone-groups.ts'

/** What is hidden: what lets somebody in, and who somebody is. */
export interface Discretion {
  readonly secrets: boolean
  readonly people: boolean
}

/** Names of values that let somebody in. */
const SECRET_NAME =
  /token|secret|passw(?:or)?d|passphrase|pwd|api[-_]?key|signature|(?:^|[-_])sig$|auth(?:orization)?$|credential|session[-_]?id|^set-cookie|^cookie$|jwt/i

/** Names of values that say who somebody is or what they said. */
const PERSON_NAME =
  /^(?:Body|CallerName|CallerId|ProfileName|ContactName|WaId|SpeechResult|TranscriptionText|Digits)$/

const NUMBER_NAME = /^(?:From|To|Caller|Called|ForwardedFrom|phonenumber)$/i

/** Secrets known by their form, wherever they stand. */
const SECRET_FORMS: readonly RegExp[] = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  /(?<=\b(?:Bearer|Basic)\s)[\w.~+/=-]{8,}/gi,
  /(?<=:\/\/[^\s/?#@:]{1,200}:)[^\s/?#@]+(?=@)/g,
  /(?<=["']?\b\w{0,20}(?:token|secret|password|passwd|api_?key)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"'&,;<>{}[\]]{3,}/gi,
]

const PEOPLE_FORMS: readonly RegExp[] = [
  /\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/g,
  /[\w.+-]{1,64}(?=(?:@|%40)[\w-]{1,63}\.[\w.-]{2,})/g,
]

const PHONE = /(?<mark>\+|%2B)(?<digits>\d{7,15})/gi

/** Asterisks in the place of every character, so that nothing moves. */
function stars(text: string): string {
  return '*'.repeat(text.length)
}

/** A phone number's country and last two digits stay. */
function starredNumber(mark: string, digits: string): string {
  const [code = '+'] = phoneGroups(`+${digits}`) ?? []
  const kept = code.length - 1
  return `${mark}${digits.slice(0, kept)}${stars(digits.slice(kept, -2))}${digits.slice(-2)}`
}

/** A free text with what is to be hidden starred out; of the same length. */
export function maskText(text: string, { secrets, people }: Discretion): string {
  let masked = text
  if (secrets) for (const form of SECRET_FORMS) masked = masked.replace(form, stars)
  if (!people) return masked
  masked = masked.replace(PHONE, (_, mark: string, digits: string) => starredNumber(mark, digits))
  for (const form of PEOPLE_FORMS) masked = masked.replace(form, stars)
  return masked
}

/** The value of a name with what is to be hidden starred out; of the same length. */
export function maskValue(name: string, value: string, discretion: Discretion): string {
  if (discretion.secrets && SECRET_NAME.test(name)) return stars(value)
  if (discretion.people && PERSON_NAME.test(name)) return value.replace(/[\p{L}\p{N}]/gu, stars)
  if (discretion.people && NUMBER_NAME.test(name) && /^\d{4,15}$/.test(value)) {
    return stars(value.slice(0, -2)) + value.slice(-2)
  }
  return maskText(value, discretion)
}
