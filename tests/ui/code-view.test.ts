import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginningOf, blocksOf } from '../../src/ui/code-view/blocks.ts'
import { find, MOST_MATCHES } from '../../src/ui/code-view/find.ts'
import { languageOf } from '../../src/ui/code-view/language-of.ts'
import { prettyText } from '../../src/ui/code-view/pretty-text.ts'
import { segmentsOf } from '../../src/ui/code-view/segments.ts'
import type { Language } from '../../src/ui/code-view/token.ts'
import { tokensOf } from '../../src/ui/code-view/tokens.ts'

/** Texts of the signs that matter to a language, whole and broken. */
const scraps = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?xml',
      '&amp;',
      '&',
      '"',
      "'",
      '=',
      'Say',
      ' ',
      '\n',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'true',
      '1.50',
      'é',
      '😀',
      '/',
      '<pre>',
      '</pre>',
      '<script>',
      '<br>',
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(''))
const languages = fc.constantFrom<Language>('xml', 'html', 'json', 'plain')

/** A text with its tokens marked: `‹kind text›`. */
function marked(text: string, language: Language): string {
  return segmentsOf(text, 0, tokensOf(text, language), [])
    .map(({ text, kind }) => (kind ? `‹${kind} ${text}›` : text))
    .join('')
}

describe('tokens', () => {
  test.each<[Language, string, string]>([
    ['plain', '<a>', '<a>'],
    ['xml', '', ''],
    ['xml', 'no markup & none', 'no markup & none'],
    [
      'xml',
      '<Say>Hi &amp; bye</Say>',
      '‹tag <Say›‹tag >›Hi ‹constant &amp;› bye‹tag </Say›‹tag >›',
    ],
    [
      'xml',
      '<Play loop = "2" digits=\'1\'/>',
      '‹tag <Play› ‹name loop› = ‹string "2"› ‹name digits›=‹string \'1\'›‹tag />›',
    ],
    [
      'xml',
      '<?xml version="1.0"?><!-- <a> --><![CDATA[<b>]]>',
      '‹comment <?xml version="1.0"?>›‹comment <!-- <a> -->›‹string <![CDATA[<b>]]>›',
    ],
    ['xml', '<a href="cut', '‹tag <a› ‹name href›=‹string "cut›'],
    ['xml', '<a <b>', '‹tag <a› ‹tag <b›‹tag >›'],
    ['xml', '<a / b>', '‹tag <a› / ‹name b›‹tag >›'],
    ['xml', '<!-- open', '‹comment <!-- open›'],
    [
      'html',
      '<input disabled value=x/y>',
      '‹tag <input› ‹name disabled› ‹name value›=‹string x/y›‹tag >›',
    ],
    ['html', '1 < 2', '1 < 2'],
    [
      'json',
      '{"a" : "b\\"c", "d":[-1.5e3,true,null]}',
      '{‹name "a"› : ‹string "b\\"c"›, ‹name "d"›:[‹constant -1.5e3›,‹constant true›,‹constant null›]}',
    ],
    ['json', '{"cut', '{‹string "cut›'],
  ])('%s: %s', (language, text, expected) => {
    expect(marked(text, language)).toBe(expected)
  })

  test('stand in order, apart, and within any text', () => {
    fc.assert(
      fc.property(scraps, languages, (text, language) => {
        let end = 0
        for (const token of tokensOf(text, language)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('pretty', () => {
  test.each<[Language, string, string]>([
    [
      'xml',
      '<Response><Say>Hi</Say><Hangup/></Response>',
      '<Response>\n  <Say>Hi</Say>\n  <Hangup/>\n</Response>',
    ],
    ['xml', '<a><b><c/></b></a>', '<a>\n  <b>\n    <c/>\n  </b>\n</a>'],
    ['xml', '<?xml version="1.0"?><a></a>', '<?xml version="1.0"?>\n<a></a>'],
    ['xml', '<a>cut <b>', '<a>\n  cut\n  <b>'],
    ['xml', '</a></b><c>', '</a>\n</b>\n<c>'],
    ['xml', '<a x="1 > 0">t</a>', '<a x="1 > 0">t</a>'],
    ['html', '<p>a<br>b</p>', '<p>\n  a\n  <br>\n  b\n</p>'],
    ['html', '<div><pre> a\n  <b>b</b></pre></div>', '<div>\n  <pre> a\n  <b>b</b></pre>\n</div>'],
    ['html', '<p><script>if (a<b) c()</script></p>', '<p>\n  <script>if (a<b) c()</script>\n</p>'],
    [
      'json',
      '{"a":1.50,"a":[],"b":{"c":[1,2]}}',
      '{\n  "a": 1.50,\n  "a": [],\n  "b": {\n    "c": [\n      1,\n      2\n    ]\n  }\n}',
    ],
    ['json', '{"a":"x, y: {z}"', '{\n  "a": "x, y: {z}"'],
    ['json', 'not json', 'not json'],
  ])('%s: %s', (language, text, expected) => {
    expect(prettyText(text, language) ?? text).toBe(expected)
  })

  test('changes nothing but white space, whatever the text', () => {
    const bare = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(scraps, languages, (text, language) => {
        expect(bare(prettyText(text, language) ?? text)).toBe(bare(text))
      }),
    )
  })

  test('is not offered where there is nothing to gain, or too much to do', () => {
    expect(prettyText('<a/>', 'plain')).toBeNull()
    expect(prettyText('<a/>\n', 'xml')).toBeNull()
    expect(prettyText(`<a>${' '.repeat(300_000)}</a>`, 'xml')).toBeNull()
  })
})

describe('the language of a text', () => {
  test.each<[string, string | null, Language]>([
    ['', null, 'plain'],
    ['\uFEFF\n<?xml version="1.0"?>', 'text/html', 'xml'],
    ['<Response/>', null, 'xml'],
    ['<!DOCTYPE html><html>', 'text/xml', 'html'],
    ['<h1>Bad gateway</h1>', null, 'html'],
    ['<Say>', 'text/html', 'html'],
    ['Warning: x\n<br />\n<?xml?>', 'text/html; charset=utf-8', 'html'],
    ['Warning: x\n<Response/>', 'application/xml', 'xml'],
    ['Bad gateway', 'text/html', 'plain'],
    ['{"a": 1}', 'text/html', 'json'],
    ['[1]', null, 'json'],
    ['[error] something', null, 'plain'],
    ['"text"', 'application/json', 'json'],
  ])('%j as %s', (text, type, language) => {
    expect(languageOf(text, type)).toBe(language)
  })
})

describe('blocks', () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom('\n', '\r\n', 'x'.repeat(9_000), '😀'.repeat(5_000)),
        fc.string({ maxLength: 30 }),
      ),
      { maxLength: 30 },
    )
    .map((list) => list.join('\n'.repeat(list.length % 5)))

  test('joined are the text; each knows its line, and cuts no character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = blocksOf(text)
        expect(blocks.map((block) => block.text).join('')).toBe(text)
        for (const { text: part, start, firstLine, isContinued } of blocks) {
          expect(part.length).toBeLessThanOrEqual(8 * 1024)
          expect(text.slice(0, start).split('\n')).toHaveLength(firstLine)
          expect(isContinued).toBe(start > 0 && text[start - 1] !== '\n')
          expect(/^[\udc00-\udfff]/.test(part)).toBe(false)
        }
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['a short text is its own beginning', 'a\nb', { units: 10, lines: 10 }, 'a\nb'],
    ['whole lines', 'aaaa\nbbbb\ncccc', { units: 12, lines: 10 }, 'aaaa\nbbbb\n'],
    ['a long line is cut', 'aaaaaaaaaa', { units: 4, lines: 10 }, 'aaaa'],
    ['but no character', 'aaa😀', { units: 4, lines: 10 }, 'aaa'],
    ['so many lines', 'a\nb\nc\nd', { units: 10, lines: 2 }, 'a\nb\n'],
    ['nothing', '', { units: 10, lines: 2 }, ''],
  ])('%s', (_, text, extent, expected) => {
    expect(beginningOf(text, extent)).toBe(expected)
  })
})

describe('finding', () => {
  test.each<[string, string, readonly number[]]>([
    ['', 'a', []],
    ['aXaxa', 'x', [1, 3]],
    ['a.b(c)', '.b(', [1]],
    ['İi', 'i', [1]],
    ['aaa', 'aa', [0]],
    ['text', '', []],
  ])('in %j of %j', (text, words, starts) => {
    expect(find(text, words).map(({ start }) => start)).toEqual(starts)
  })

  test('ends somewhere', () => {
    expect(find('a'.repeat(MOST_MATCHES + 9), 'a')).toHaveLength(MOST_MATCHES)
  })
})

test('segments joined are the line, and matches are told across tokens', () => {
  fc.assert(
    fc.property(scraps, fc.constantFrom('y', '<', '="', ' '), (text, words) => {
      const segments = segmentsOf(text, 0, tokensOf(text, 'xml'), find(text, words))
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      const found = segments.filter(({ match }) => match).map((segment) => segment.text)
      expect(found.join('')).toBe(words.repeat(text.split(words).length - 1))
    }),
  )
})
