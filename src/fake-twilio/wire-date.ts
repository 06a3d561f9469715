const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const RFC_2822 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:([+-])(\d{2})(\d{2})|GMT)$/

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
/** The day that was written last: a page has thousands of dates, and few days. */
let lastDay = { day: Number.NaN, text: '' }

/** `Mon, 13 Sep 2010 20:02:01 +0000`; `seconds` since 1970 UTC, whole. */
export function wireDate(seconds: number): string {
  const day = Math.floor(seconds / 86_400)
  if (day !== lastDay.day) {
    lastDay = { day, text: new Date(day * 86_400_000).toUTCString().slice(0, -12) }
  }
  const time = seconds - day * 86_400
  const hours = TWO_DIGITS[Math.floor(time / 3600)]
  return `${lastDay.text}${hours}:${TWO_DIGITS[Math.floor(time / 60) % 60]}:${TWO_DIGITS[time % 60]} +0000`
}

/** The same instant as the 2008 API wrote it, in Twilio's home zone: `… 12:02:01 -0800`. */
export function pacificWireDate(seconds: number): string {
  return `${wireDate(seconds - 8 * 3600).slice(0, -5)}-0800`
}

/** Seconds since 1970 UTC, or null where the text is no such date. */
export function secondsOfWireDate(text: string | null): number | null {
  const parts = text === null ? null : RFC_2822.exec(text)
  if (parts === null) return null
  const [, day, month = '', year, hours, minutes, seconds, sign, zoneHours, zoneMinutes] = parts
  const monthIndex = MONTHS.indexOf(month)
  if (monthIndex % 3 !== 0) return null
  const local = Date.UTC(+(year ?? 0), monthIndex / 3, +(day ?? 0), +(hours ?? 0), +(minutes ?? 0))
  const offset = (+(zoneHours ?? 0) * 60 + +(zoneMinutes ?? 0)) * (sign === '-' ? -60 : 60)
  return local / 1000 + +(seconds ?? 0) - offset
}
