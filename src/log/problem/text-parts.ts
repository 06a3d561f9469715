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

/** What a pattern finds: a variable, or what is looked at more closely, or is kept as it is. */
type Found = Exclude<VariableKind, 'query'> | 'kept' | 'address' | 'hex' | 'word'

/**
 * What may vary, specific before general: of two that begin at one place the first wins. Numbers
 * that say what happened are taken first, and kept: `HTTP 404` is not `HTTP 500`.
 */
const PATTERNS: readonly (readonly [Found, string])[] = [
  [
    'kept',
    String.raw`(?:http(?:/[\d.]+)?|status|code|error|port|version)[\s:=#]+(?:code[\s:=#]+)?\d{1,5}\b`,
  ],
  ['kept', String.raw`(?<=/)20(?:08-08|10-04)-01(?=/)`],
  ['address', String.raw`https?://[^\s"'<>]+`],
  ['sid', '[a-z]{2}[0-9a-f]{32}(?![a-z0-9])'],
  ['id', '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![a-z0-9])'],
  ['mail', String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`],
  ['time', `(?:${DAYS}),? \\d{1,2} (?:${MONTHS}) \\d{4}(?: ${CLOCK})?${OFFSET}`],
  ['time', `\\d{4}-\\d\\d-\\d\\d(?:[t ]${CLOCK}${OFFSET})?(?!\\d)|${CLOCK}${OFFSET}(?!\\d)`],
  ['phone', String.raw`(?<![\w+])\+[1-9]\d{6,14}(?!\w)`],
  ['network', String.raw`\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.]*\d)`],
  ['hex', '(?:0x)?[0-9a-f]{8,}(?![a-z0-9])'],
  ['number', String.raw`(?<!\.)[-+]?\d+(?:[.,]\d+)*(?![a-z0-9])`],
  ['number', String.raw`(?<!\.)\d+(?=(?:ms|s|secs?|seconds|mins?|[km]?b)\b)`],
  ['word', '(?=[a-z]*\\d)[a-z0-9]+'],
]

/** Looked for only where a word may begin: within one there is nothing to find. */
const PARTS = new RegExp(
  `(?<![a-z0-9])(?:${PATTERNS.map(([, pattern]) => `(${pattern})`).join('|')})`,
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
  // A message often tells the address of its request: the same one is asked for twice in a row.
  if (last?.address !== address) last = { address, parts: readAddress(address) }
  return last.parts
}

let last: { readonly address: string; readonly parts: readonly TextPart[] } | null = null

function readAddress(address: string): readonly TextPart[] {
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
    const [found] = match
    const what = PATTERNS[match.indexOf(found, 1) - 1]?.[0] ?? 'kept'
    const kind = kindOf(what, found, leniency)
    if (kind === null && what !== 'address') continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index), kind: null })
    if (kind === null) parts.push({ text: schemeOf(found), kind }, ...addressParts(found))
    else parts.push({ text: found, kind })
    end = match.index + found.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), kind: null })
  return parts
}

function schemeOf(address: string): string {
  return address.slice(0, address.indexOf('//') + 2).toLowerCase()
}

function kindOf(what: Found, found: string, leniency: Leniency): VariableKind | null {
  if (what === 'kept' || what === 'address') return null
  if (what === 'word') return looksLikeId(found, leniency) ? 'id' : null
  if (what === 'hex') return /^\d+$/.test(found) ? 'number' : 'id'
  return what
}

/** `oauth2`, `i18n` and `v1` are names; `x7Gh2kQ` and `order48213` are ids. */
function looksLikeId(word: string, { digits }: Leniency): boolean {
  if ((word.match(/\d/g)?.length ?? 0) >= digits) return true
  return (word.match(/\d+|\D+/g)?.length ?? 0) >= 4
}
