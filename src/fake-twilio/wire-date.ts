const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const RFC_2822 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:([+-])(\d{2})(\d{2})|GMT)$/

/** `Mon, 13 Sep 2010 20:02:01 +0000`; `seconds` since 1970 UTC. */
export function wireDate(seconds: number): string {
  return `${new Date(seconds * 1000).toUTCString().slice(0, -3)}+0000`
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
