import type { LevelFilter } from '../../log/level.ts'
import { FIELD_NAMES, type FieldName } from '../../log/query/field-name.ts'
import { NEWEST_FIRST } from '../../log/sort.ts'
import { parseSpan, READY_SPANS, type Span, spanLabel } from '../../log/span.ts'
import { moveTo } from '../../url/address-bar.ts'
import { isSameSort } from '../../url/view-state.ts'
import type { Command } from './command.ts'
import { controlOf } from './control.ts'

const LEVELS: readonly (readonly [LevelFilter, string])[] = [
  ['all', 'Show all levels'],
  ['error', 'Show errors alone'],
  ['warning', 'Show warnings alone'],
]

/** Filters that the palette finds by name. What is chosen already is not offered. */
export const FILTER_COMMANDS: readonly Command[] = [
  ...LEVELS.map(([level, name]): Command => ({
    id: `level-${level}`,
    name,
    group: 'Filter',
    keys: [],
    isAvailable: ({ view }) => view.level !== level,
    run: () => moveTo({ level }),
  })),
  ...READY_SPANS.map(lastSpan),
  ...FIELD_NAMES.map(byField),
  {
    id: 'clear-search',
    name: 'Clear the search',
    group: 'Filter',
    keys: [],
    isAvailable: ({ view }) => view.search !== '',
    run: () => moveTo({ search: '' }),
  },
  {
    id: 'newest-first',
    name: 'Sort newest first',
    group: 'Filter',
    keys: [],
    isAvailable: ({ view }) => !isSameSort(view.sort, NEWEST_FIRST),
    run: () => moveTo({ sort: NEWEST_FIRST }),
  },
]

/** What may have been meant by words typed into the palette that name no command. */
export function commandsMeant(words: string): readonly Command[] {
  const span = parseSpan(words)
  return [
    ...(span && !READY_SPANS.some((ready) => ready === span) ? [lastSpan(span)] : []),
    {
      id: 'search-for',
      name: `Search the log for “${words}”`,
      group: 'Filter',
      keys: [],
      run: () => moveTo({ search: words }),
    },
  ]
}

function lastSpan(span: Span): Command {
  return {
    id: `range-${span}`,
    name: spanLabel(span),
    group: 'Filter',
    keys: [],
    isAvailable: ({ view: { range } }) => range.kind !== 'last' || range.span !== span,
    run: () => moveTo({ range: { kind: 'last', span } }),
  }
}

/** Begins a term of the search language, to be completed in the search box. */
function byField(field: FieldName): Command {
  return {
    id: `field-${field}`,
    name: `By ${field}: search ${field}:…`,
    group: 'Filter',
    keys: [],
    run: ({ view }) => {
      moveTo({ search: `${view.search} ${field}:`.trimStart() }, 'replace')
      controlOf('/')?.focus()
    },
  }
}
