import type { LevelFilter } from '../../log/level.ts'
import { spanWords } from '../../log/span-words.ts'
import { spanLabel } from '../../log/span.ts'
import type { Zone } from '../../log/zone.ts'
import type { ViewState } from '../../url/view-state.ts'

const NOUNS: Readonly<Record<LevelFilter, string>> = {
  all: 'notifications',
  error: 'errors',
  warning: 'warnings',
}

/** The filter in words: `errors that match “code:11200” in the last 7 days`. */
export function filterWords({ level, search, range }: ViewState, zone: Zone): string {
  const wanted = search.trim()
  const matching = wanted === '' ? '' : ` that match “${wanted}”`
  return `${NOUNS[level]}${matching} ${rangeWords(range, zone)}`
}

function rangeWords(range: ViewState['range'], zone: Zone): string {
  if (range.kind === 'last') return `in the ${spanLabel(range.span).toLowerCase()}`
  if (range.kind === 'times') return `of ${spanWords(range.start, range.end, zone)}`
  return range.from === range.to ? `of ${range.from}` : `from ${range.from} to ${range.to}`
}
