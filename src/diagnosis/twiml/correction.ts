import { escapeAmpersands } from './bare-ampersand.ts'
import type { FaultKind } from './fault-kind.ts'
import type { LocatedFault } from './locate-fault.ts'
import type { TwimlElement } from './read-twiml.ts'

/** Makes a line right, given the place of the spot in it (0-based). */
export type Correction = (line: string, at: number) => string

const replaceAt = (line: string, at: number, length: number, by: string): string =>
  line.slice(0, at) + by + line.slice(at + length)

/** What characters of HTML are called there; others are written as they are. */
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '&#160;',
  '&copy;': '©',
  '&reg;': '®',
  '&euro;': '€',
  '&hellip;': '…',
  '&mdash;': '—',
  '&ndash;': '–',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
}

/** Whether an element, or one that it stands in, has a name. */
function isOpen(element: TwimlElement | null, name: string): boolean {
  for (let each = element; each !== null; each = each.parent) if (each.name === name) return true
  return false
}

/** A closing tag of an outer element lacks one before it; any other is the wrong one. */
function closing({ open, length }: LocatedFault): Correction | undefined {
  if (open === null) return undefined
  return (line, at) => {
    const name = line.slice(at + 2, at + length).replace(/[\s>]+$/, '')
    return replaceAt(line, at, isOpen(open, name) ? 0 : length, `</${open.name}>`)
  }
}

/** The corrected line for a fault, where a line is enough to correct it. */
export function correctionOf(kind: FaultKind, fault: LocatedFault): Correction | undefined {
  switch (kind) {
    case 'ampersand':
      return (line) => escapeAmpersands(line)
    case 'less-than':
      return (line, at) => replaceAt(line, at, 1, '&lt;')
    case 'unknown-entity':
      return (line, at) => {
        const entity = line.slice(at, at + fault.length)
        return replaceAt(line, at, entity.length, HTML_ENTITIES[entity] ?? entity)
      }
    case 'slash-missing':
      return (line, at) => replaceAt(line, at, 1, '</')
    case 'tags-mismatch':
      return closing(fault)
    case 'unquoted-attribute':
      return (line, at) =>
        line.slice(0, at) +
        line
          .slice(at)
          .replace(/^[“”„‟'"]?([^\s“”„‟"'>/]*)[“”„‟]?/, (_, value: string) => `"${value}"`)
    default:
      return undefined
  }
}
