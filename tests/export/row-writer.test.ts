import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine, safeCell } from '../../src/export/csv.ts'
import { markdownLine } from '../../src/export/markdown.ts'
import { rowWriter } from '../../src/export/row-writer.ts'
import type { ListColumn } from '../../src/log/list-column.ts'
import { anyEntry, entryOf } from '../log/entries.ts'
import { readCsv } from './read-csv.ts'

const words = { zone: 'Europe/Berlin', titles: new Map() }
const exchange = { requestVariables: 'a=1', responseHeaders: '', responseBody: null }

const ENTRY = entryOf(1, {
  occurredAt: Date.UTC(2026, 10, 20, 9, 15, 30),
  messageText: 'He said "no",\nand left',
  errorCode: '11200',
})

const COLUMNS: readonly ListColumn[] = ['text', 'time', 'code', 'call']

describe('a CSV file', () => {
  test('has the columns in their order, and the zone beside the time', () => {
    const writer = rowWriter('csv', { columns: COLUMNS, words, hasDetails: false })
    expect(writer.head).toBe('Raw message,Time (Europe/Berlin),Code,Call\r\n')
    expect(readCsv(writer.row(ENTRY, null))).toEqual([
      ['He said "no",\nand left', '2026-11-20 10:15:30', '11200', ''],
    ])
    expect(writer.changed()).toBe(0)
  })

  test('has details, or the reason why there are none', () => {
    const writer = rowWriter('csv', { columns: ['code'], words, hasDetails: true })
    expect(writer.head).toContain('Code,Request variables,Response headers,Response body,Details')
    expect(writer.row(ENTRY, exchange)).toBe('11200,a=1,,,\r\n')
    expect(writer.row(ENTRY, 'could not be loaded')).toBe('11200,,,,could not be loaded\r\n')
  })

  test('counts what it changed', () => {
    const writer = rowWriter('csv', { columns: ['text', 'code'], words, hasDetails: false })
    writer.row(entryOf(1, { messageText: '=1+1', errorCode: '+1' }), null)
    writer.row(entryOf(2, { messageText: 'a=1', errorCode: '1' }), null)
    expect(writer.changed()).toBe(2)
  })

  test('is read back as it was written, whatever the texts are', () => {
    const anyRow = fc.array(fc.string({ unit: fc.constantFrom(...'ab,"\r\n\t é😀=') }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        expect(readCsv(rows.map((row) => csvLine(row)).join(''))).toEqual(rows)
      }),
    )
  })
})

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("https://a.example")', true],
    ['+14155550123', true],
    ['-1', true],
    ['@SUM(A1)', true],
    ['\tx', true],
    ['\rx', true],
    ['\nx', true],
    [' =1', true],
    ['\u{a0}=1', true],
    ['＝1', true],
    ['', false],
    ['a=1', false],
    ['1-2', false],
    ["'=1", false],
    ['https://a.example/?b=-1', false],
  ])('%j gets a sign that stops spreadsheets: %s', (cell, isChanged) => {
    expect(safeCell(cell)).toBe(isChanged ? `'${cell}` : cell)
  })
})

describe('a Markdown table', () => {
  test('has a head, and a line for each entry', () => {
    const writer = rowWriter('markdown', { columns: COLUMNS, words, hasDetails: false })
    expect(writer.head + writer.row(ENTRY, null)).toBe(
      [
        '| Raw message | Time (Europe/Berlin) | Code | Call |',
        '| --- | --- | --- | --- |',
        '| He said "no", and left | 2026-11-20 10:15:30 | 11200 |  |',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<img src=x>', '&lt;img src=x\\>'],
    ['[a](b) *c* _d_ `e` ~f~', '\\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\~f\\~'],
    ['a\r\n\r\nb', 'a b'],
  ])('keeps %j text', (cell, written) => {
    expect(markdownLine([cell])).toBe(`| ${written} |\n`)
  })

  test('is one line with so many cells, whatever the texts are', () => {
    const anyCell = fc.string({ unit: fc.constantFrom(...'a|\\`\n\r \u2028') })
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1 }), (cells) => {
        const line = markdownLine(cells)
        expect(line.indexOf('\n')).toBe(line.length - 1)
        expect(line.replaceAll(/\\./g, '').split('|')).toHaveLength(cells.length + 2)
      }),
    )
  })
})

describe('NDJSON', () => {
  test('has a key for each column, and times that name their distance from UTC', () => {
    const writer = rowWriter('ndjson', { columns: COLUMNS, words, hasDetails: false })
    expect(writer.head).toBe('')
    expect(writer.row(ENTRY, null)).toBe(
      '{"text":"He said \\"no\\",\\nand left","time":"2026-11-20T10:15:30+01:00","code":"11200","call":null}\n',
    )
  })

  test('tells an empty text from a missing one, and why details are missing', () => {
    const writer = rowWriter('ndjson', { columns: ['code'], words, hasDetails: true })
    expect(JSON.parse(writer.row(ENTRY, exchange))).toEqual({
      code: '11200',
      ...exchange,
      details: null,
    })
    expect(JSON.parse(writer.row(ENTRY, 'no longer at Twilio'))).toMatchObject({
      responseBody: null,
      details: 'no longer at Twilio',
    })
  })

  test('is an object a line, whatever the entry is', () => {
    fc.assert(
      fc.property(anyEntry(fc.constant(null)), (entry) => {
        const writer = rowWriter('ndjson', { columns: ['text', 'sid'], words, hasDetails: false })
        const line = writer.row(entry, null)
        expect(line.trimEnd().split('\n')).toHaveLength(1)
        expect(JSON.parse(line)).toEqual({ text: entry.messageText, sid: entry.sid })
      }),
    )
  })
})
