import type { FullLogEntry } from '../../log/entry.ts'
import { headerValue, readHeaders } from '../../log/headers.ts'
import { beginningOf, type Extent } from '../../ui/code-view/blocks.ts'
import { languageOf } from '../../ui/code-view/language-of.ts'
import { prettyText } from '../../ui/code-view/pretty-text.ts'
import { diffLines } from './diff-lines.ts'
import { type DiffRow, diffRows } from './diff-rows.ts'

/** How two response bodies differ. */
export type BodyComparison =
  | { readonly is: 'same' }
  | {
      readonly is: 'different'
      readonly rows: readonly DiffRow[]
      readonly removed: number
      readonly added: number
      /** Whether both were laid out anew, since they came on lines too long to compare. */
      readonly isLaidOut: boolean
      /** Whether only their beginnings were compared. */
      readonly isCut: boolean
    }

/** More of a body is not compared, so that no two of them hold the page up. */
const COMPARED: Extent = { units: 1024 * 1024, lines: 20_000 }

/** What differs between two response bodies; one that was not sent is as an empty one. */
export function compareBodies(before: FullLogEntry, after: FullLogEntry): BodyComparison {
  const bodies = [before, after].map(({ exchange }) => exchange.responseBody ?? '')
  const [old = '', young = ''] = bodies
  if (old === young) return { is: 'same' }
  const laidOut = [laidOutBody(before), laidOutBody(after)]
  const [oldOut, youngOut] = laidOut
  const isLaidOut = oldOut != null && youngOut != null && oldOut !== youngOut
  const texts = isLaidOut ? [oldOut, youngOut] : bodies
  const [oldStart = '', youngStart = ''] = texts.map((text) => beginningOf(text, COMPARED))
  const parts = diffLines(oldStart, youngStart)
  const count = (kind: 'removed' | 'added') =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.lines.length : 0), 0)
  return {
    is: 'different',
    rows: diffRows(parts),
    removed: count('removed'),
    added: count('added'),
    isLaidOut,
    isCut: !isLaidOut && oldStart.length + youngStart.length < old.length + young.length,
  }
}

/** A body that came on a few long lines, laid out for reading; null for any other. */
function laidOutBody({ exchange }: FullLogEntry): string | null {
  const text = exchange.responseBody ?? ''
  const isDense = text.length > 120 && text.split('\n', 4).length < 4
  if (!isDense) return null
  const headers = readHeaders(exchange.responseHeaders ?? '')
  return prettyText(text, languageOf(text, headerValue(headers, 'content-type')))
}
