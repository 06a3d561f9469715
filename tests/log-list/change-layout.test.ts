import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withColumn, withPlace, withWidth } from '../../src/log-list/change-layout.ts'
import { columnWidths } from '../../src/log-list/column-widths.ts'
import { LIST_COLUMNS, type ListColumn } from '../../src/log/list-column.ts'
import { DEFAULT_LAYOUT, type ListLayout } from '../../src/settings/list-layout.ts'

const layoutOf = (columns: readonly ListColumn[]): ListLayout => ({ ...DEFAULT_LAYOUT, columns })
const anyColumn = fc.constantFrom(...LIST_COLUMNS)

describe('showing a column', () => {
  test.each<[readonly ListColumn[], ListColumn, readonly ListColumn[]]>([
    [['time', 'message'], 'level', ['time', 'level', 'message']],
    [['time', 'message'], 'uri', ['time', 'message', 'uri']],
    [['message'], 'time', ['time', 'message']],
    // After the last of those that are offered before it.
    [['call', 'message', 'time'], 'code', ['call', 'message', 'time', 'code']],
    [['time', 'message'], 'time', ['time', 'message']],
  ])('of %j also %s gives %j', (columns, column, shown) => {
    expect(withColumn(layoutOf(columns), column, true).columns).toEqual(shown)
  })

  test('can be undone, but not of the message, which has the link', () => {
    const layout = layoutOf(['time', 'message', 'uri'])
    expect(withColumn(layout, 'time', false).columns).toEqual(['message', 'uri'])
    expect(withColumn(layout, 'message', false)).toBe(layout)
  })
})

test('moving a column keeps all columns, and puts this one there', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.integer({ min: -1, max: 7 }), (from, to) => {
      const { columns } = DEFAULT_LAYOUT
      const column = columns[from] ?? 'message'
      const moved = withPlace(DEFAULT_LAYOUT, column, to).columns
      expect([...moved].sort()).toEqual([...columns].sort())
      expect(moved.indexOf(column)).toBe(Math.min(Math.max(to, 0), columns.length - 1))
      expect(moved.filter((one) => one !== column)).toEqual(columns.filter((one) => one !== column))
    }),
  )
})

describe('widths', () => {
  test.each([
    [120.4, 120],
    [-10, 48],
    [1e9, 1600],
  ])('of %s px are %s px', (asked, width) => {
    expect(withWidth(DEFAULT_LAYOUT, 'code', asked).widths).toEqual({ code: width })
  })

  test('are given back', () => {
    const layout = withWidth(withWidth(DEFAULT_LAYOUT, 'code', 100), 'time', 200)
    expect(withWidth(layout, 'code', null).widths).toEqual({ time: 200 })
  })

  test('are the style sheet’s for the default columns alone', () => {
    expect(columnWidths(DEFAULT_LAYOUT)).toBeNull()
    expect(columnWidths({ ...DEFAULT_LAYOUT, isCompact: true, isWrapped: true })).toBeNull()
    expect(columnWidths(withWidth(DEFAULT_LAYOUT, 'code', 100))?.of['code']).toBe(100)
    expect(columnWidths(withPlace(DEFAULT_LAYOUT, 'call', 0))).not.toBeNull()
  })

  test('leave one column the rest: the message, or the last where the message has its own', () => {
    const shown = layoutOf(['message', 'time', 'uri'])
    const set = withWidth(shown, 'message', 300)
    expect(columnWidths(shown)?.of).toEqual({ message: 'auto', time: 140, uri: 320 })
    expect(columnWidths(set)?.of).toEqual({ message: 300, time: 140, uri: 'auto' })
    expect(columnWidths(set)?.least).toBe(36 + 300 + 140 + 320)
  })

  test('always leave exactly one column the rest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyColumn), fc.boolean(), (columns, isSet) => {
        const layout = layoutOf([...new Set<ListColumn>([...columns, 'message'])])
        const widths = columnWidths(isSet ? withWidth(layout, 'message', 200) : layout)
        if (widths === null) return
        expect(Object.values(widths.of).filter((width) => width === 'auto')).toHaveLength(1)
      }),
    )
  })
})
