import { LIST_COLUMNS, type ListColumn } from '../log/list-column.ts'
import { storedSetting } from './setting.ts'

/** How the list is laid out. */
export interface ListLayout {
  /** The columns shown, in their order; `message`, which has the link, is always among them. */
  readonly columns: readonly ListColumn[]
  /** Widths that a person has set, in px. */
  readonly widths: Readonly<Partial<Record<ListColumn, number>>>
  readonly isCompact: boolean
  /** Whether long texts take up to three lines. */
  readonly isWrapped: boolean
}

export const DEFAULT_LAYOUT: ListLayout = {
  columns: ['time', 'level', 'code', 'message', 'request', 'call'],
  widths: {},
  isCompact: false,
  isWrapped: false,
}

/** In px. */
export const NARROWEST = 48
export const WIDEST = 1600

/** The layout that this person has chosen. */
export const listLayout = storedSetting<ListLayout>('list', { read: readLayout })

function readLayout(stored: unknown): ListLayout {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_LAYOUT
  const { columns, widths, isCompact, isWrapped }: Readonly<Record<string, unknown>> = {
    ...stored,
  }
  return {
    columns: readColumns(columns),
    widths: readWidths(widths),
    isCompact: isCompact === true,
    isWrapped: isWrapped === true,
  }
}

function readColumns(stored: unknown): readonly ListColumn[] {
  if (!Array.isArray(stored)) return DEFAULT_LAYOUT.columns
  const known = new Set(stored.filter(isColumn))
  return known.has('message') ? [...known] : DEFAULT_LAYOUT.columns
}

function readWidths(stored: unknown): ListLayout['widths'] {
  if (typeof stored !== 'object' || stored === null) return {}
  const entries: readonly (readonly [string, unknown])[] = Object.entries(stored)
  return Object.fromEntries(entries.filter(([name, width]) => isColumn(name) && isWidth(width)))
}

function isColumn(name: unknown): name is ListColumn {
  return LIST_COLUMNS.some((column) => column === name)
}

function isWidth(width: unknown): width is number {
  return typeof width === 'number' && width >= NARROWEST && width <= WIDEST
}
