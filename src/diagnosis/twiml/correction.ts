import { escapeAmpersands } from './bare-ampersand.ts'
import type { FaultKind } from './fault-kind.ts'
import type { LocatedFault } from './locate-fault.ts'

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
    case 'tags-mismatch': {
      const { open } = fault
      if (open === null) return undefined
      return (line, at) => replaceAt(line, at, fault.length, `</${open.name}>`)
    }
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
