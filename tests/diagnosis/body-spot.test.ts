import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodySpot } from '../../src/diagnosis/body-spot.ts'

describe('bodySpot', () => {
  test.each([
    ['', 0, { line: 1, column: 1, caret: '\n^' }],
    ['\n', 0, { line: 1, column: 1, caret: '\n^' }],
    ['\nab', 1, { line: 2, column: 1, caret: 'ab\n^' }],
    ['a\r\nbc\r\n', 4, { line: 2, column: 2, caret: 'bc\n ^' }],
    ['\t\tx', 2, { line: 1, column: 3, caret: '\t\tx\n\t\t^' }],
    ['ab', 99, { line: 1, column: 3, caret: 'ab\n  ^' }],
    ['ab', -1, { line: 1, column: 1, caret: 'ab\n^' }],
  ])('%j at %i', (text, offset, place) => expect(bodySpot(text, offset, 1)).toMatchObject(place))

  test('shows a long line only around the spot', () => {
    const { caret = '', column } = bodySpot(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 500, 1)
    const [line = '', mark = ''] = caret.split('\n')
    expect(line).toMatch(/^…a+Xb+…$/)
    expect(line.length).toBeLessThan(160)
    expect(line[mark.length - 1]).toBe('X')
    expect(column).toBe(501)
  })

  test('shows the corrected line, and none where nothing changes', () => {
    expect(bodySpot('a\nb<c', 3, 1, (line, at) => `${line.slice(0, at)}&lt;c`).corrected).toBe(
      'b&lt;c',
    )
    expect(bodySpot('a\nbc', 3, 1, (line) => line)).not.toHaveProperty('corrected')
  })

  test('points at the character it quotes', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\t', 'x'.repeat(200)))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(400), (text, offset) => {
        fc.pre(offset < text.length && !/[\r\n]/.test(text[offset] ?? ''))
        const { quote, line = 0, column = 0, caret = '' } = bodySpot(text, offset, 1)
        const [shown = '', mark = ''] = caret.split('\n')
        expect([quote, shown[mark.length - 1]]).toEqual([text[offset], text[offset]])
        expect(text.split('\n')[line - 1]?.[column - 1]).toBe(text[offset])
      }),
    )
  })
})
