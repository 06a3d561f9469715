import { decodePercent } from '../percent.ts'

/** What a part of a text that changes from one entry to the next is, as far as can be told. */
export type VariableKind = 'sid' | 'id' | 'time' | 'phone' | 'mail' | 'network' | 'number' | 'query'

/** A stretch of a text: fixed, or a variable of some kind. */
export interface TextPart {
  readonly text: string
  /** Null for what is the same in all entries of a problem. */
  readonly kind: VariableKind | null
}

const DAYS = 'mon|tue|wed|thu|fri|sat|sun'
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?`
const OFFSET = String.raw`(?:\s?(?:z|gmt|utc|[+-]\d\d:?\d\d)\b)?`

/**
 * What may vary, specific before general: of two that begin at one place the first wins. Numbers
 * that say what happened are taken first, and kept: `HTTP 404` is not `HTTP 500`.
 */
const PARTS = new RegExp(
  [
    String.raw`(?<kept>\b(?:http(?:/[\d.]+)?|status|code|error|port|version)[\s:=#]+(?:code[\s:=#]+)?\d{1,5}\b|/20(?:08-08|10-04)-01(?=/))`,
    String.raw`(?<address>\bhttps?://[^\s"'<>]+)`,
    String.raw`(?<sid>(?<![a-z0-9])[a-z]{2}[0-9a-f]{32}(?![a-z0-9]))`,
    String.raw`(?<id>(?<![a-z0-9])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![a-z0-9]))`,
    String.raw`(?<mail>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    `(?<time>\\b(?:${DAYS}),? \\d{1,2} (?:${MONTHS}) \\d{4}(?: ${CLOCK})?${OFFSET}`,
    `\\b\\d{4}-\\d\\d-\\d\\d(?:[t ]${CLOCK}${OFFSET})?(?!\\d)|\\b${CLOCK}${OFFSET}(?!\\d))`,
    String.raw`(?<phone>(?<![\w+])\+[1-9]\d{6,14}(?!\w))`,
    String.raw`(?<network>\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.]*\d))`,
    String.raw`(?<hex>(?<![a-z0-9])(?:0x)?[0-9a-f]{8,}(?![a-z0-9]))`,
    String.raw`(?<number>(?<![a-z0-9.])[-+]?\d+(?:[.,]\d+)*(?![a-z0-9])|(?<![a-z0-9.])\d+(?=(?:ms|s|secs?|seconds|mins?|[km]?b)\b))`,
    String.raw`(?<word>(?<![a-z0-9])(?=[a-z]*\d)[a-z0-9]+)`,
  ].join('|'),
  'gi',
)

/** How much a word of letters and digits may look like an id before it is taken for one. */
interface Leniency {
  readonly digits: number
}

const IN_TEXT: Leniency = { digits: 5 }
/** Addresses are full of ids, and have few names with digits. */
const IN_PATH: Leniency = { digits: 3 }

/** A text in parts: one after the other they are the text, addresses without their credentials. */
export function textParts(text: string): readonly TextPart[] {
  return partsOf(text, IN_TEXT)
}

/**
 * An address in parts: its host, then its path decoded, then its query as one variable, since it
 * may hold anything. What stands before the host is left out, and a port that goes without saying.
 */
export function addressParts(address: string): readonly TextPart[] {
  const [, authority = '', rest = address] =
    /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/is.exec(address) ?? []
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/:(?:80|443)$/, '')
  const cut = rest.search(/[?#]/)
  const path = decodePercent(cut === -1 ? rest : rest.slice(0, cut))
  const parts: TextPart[] = host === '' ? [] : [{ text: host, kind: null }]
  parts.push(...partsOf(path === '' && host !== '' ? '/' : path, IN_PATH))
  if (cut !== -1) parts.push({ text: rest.slice(cut), kind: 'query' })
  return parts
}

function partsOf(text: string, leniency: Leniency): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(PARTS)) {
    const { groups = {}, index, 0: found } = match
    if (groups.kept !== undefined) continue
    const kind = groups.address === undefined ? kindOf(groups, leniency) : null
    if (kind === null && groups.address === undefined) continue
    if (index > end) parts.push({ text: text.slice(end, index), kind: null })
    if (kind === null) parts.push({ text: schemeOf(found), kind }, ...addressParts(found))
    else parts.push({ text: found, kind })
    end = index + found.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), kind: null })
  return parts
}

function schemeOf(address: string): string {
  return address.slice(0, address.indexOf('//') + 2).toLowerCase()
}

function kindOf(
  groups: Readonly<Record<string, string | undefined>>,
  leniency: Leniency,
): VariableKind | null {
  if (groups.word !== undefined) return looksLikeId(groups.word, leniency) ? 'id' : null
  if (groups.hex !== undefined) return /^\d+$/.test(groups.hex) ? 'number' : 'id'
  for (const kind of ['number', 'time', 'sid', 'phone', 'id', 'mail', 'network'] as const) {
    if (groups[kind] !== undefined) return kind
  }
  return null
}

/** `oauth2`, `i18n` and `v1` are names; `x7Gh2kQ` and `order48213` are ids. */
function looksLikeId(word: string, { digits }: Leniency): boolean {
  if ((word.match(/\d/g)?.length ?? 0) >= digits) return true
  return (word.match(/\d+|\D+/g)?.length ?? 0) >= 4
}
