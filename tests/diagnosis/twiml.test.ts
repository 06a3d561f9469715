import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareAmpersand, escapeAmpersands } from '../../src/diagnosis/twiml/bare-ampersand.ts'
import { readTwiml } from '../../src/diagnosis/twiml/read-twiml.ts'
import { VOCABULARY } from '../../src/diagnosis/twiml/vocabulary.ts'

describe('bareAmpersand', () => {
  test.each([
    ['', -1],
    ['&', 0],
    ['&;', 0],
    ['&amp;', -1],
    ['&amp', 0],
    ['&#;', 0],
    ['&#160;', -1],
    ['&#xA0;', -1],
    ['&#XA0;', 0],
    ['&&amp;', 0],
    ['&amp;&', 5],
    ['a&b=1&amp;c', 1],
    ['<!-- & -->&', 10],
    ['<!-- & ', -1],
    ['<![CDATA[&]]>', -1],
    ['<![CDATA[&]]>&', 13],
    ['<?x & ?>&', 8],
    ['<!-&', 3],
    ['<a b="&amp;&"/>', 11],
  ])('%j', (text, place) => expect(bareAmpersand(text, 0)).toBe(place))

  test('finds none once they are escaped, and escapes nothing twice', () => {
    const texts = fc
      .array(
        fc.constantFrom('&', 'amp;', 'a', '=', '#1;', '<', '<!--', '-->', '<![CDATA[', ']]>', '>'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeAmpersands(text)
        expect(bareAmpersand(escaped, 0)).toBe(-1)
        expect(escapeAmpersands(escaped)).toBe(escaped)
        expect(escaped.replaceAll('&amp;', '&')).toBe(text.replaceAll('&amp;', '&'))
      }),
    )
  })
})

describe('readTwiml', () => {
  test('knows each element, its parent, its attributes and their places', () => {
    const text =
      '<?xml version="1.0"?>\r\n<Response>\r\n\t<Gather a="1"\n  action=\'/x?a=1&amp;a=2\'><Say/></Gather></Response>'
    const { elements, fault } = readTwiml(text)
    expect(fault).toBeNull()
    expect(elements.map(({ name, parent }) => [name, parent?.name])).toEqual([
      ['Response', undefined],
      ['Gather', 'Response'],
      ['Say', 'Gather'],
    ])
    expect(elements[1]?.attributes).toEqual([
      { name: 'a', value: '1', offset: text.indexOf('a="1"') },
      { name: 'action', value: '/x?a=1&a=2', offset: text.indexOf('action') },
    ])
  })

  test('gives places in the text, wherever the parts that it is read in begin', () => {
    const piece = fc.constantFrom(
      '<Say>',
      '</Say>',
      '<Say a="1" bc="2">',
      '<Pause\n\tlength="3"\r\n/>',
      '\r\n',
      'é',
      '😀',
      'x'.repeat(2_043),
      '&amp;',
      '\r',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `<Response>${pieces.join('')}</Response>`
        for (const { name, offset, attributes } of readTwiml(text).elements) {
          expect(text.startsWith(`<${name}`, offset)).toBe(true)
          for (const attribute of attributes) {
            expect(text.startsWith(`${attribute.name}=`, attribute.offset)).toBe(true)
          }
        }
      }),
    )
  })

  test('stops at the first fault and says what was open', () => {
    const { elements, fault } = readTwiml('<Response><Say>a</Sai><Play/></Response>')
    expect(elements.map(({ name }) => name)).toEqual(['Response', 'Say'])
    expect(fault?.open?.name).toBe('Say')
    expect(fault?.afterRoot).toBe(false)
  })

  test('complains of nothing in the part that it did not read', () => {
    const text = `<Response>${'<Say>la</Say>'.repeat(20_000)}`
    expect(readTwiml(text).fault).toBeNull()
  })
})

describe('the vocabulary', () => {
  const known = new Set([...VOCABULARY.names, 'Response'])

  test.each([...VOCABULARY.names])('<%s> stands inside known elements', (name) => {
    const inside = VOCABULARY.word(name)?.inside ?? []
    expect(inside.length).toBeGreaterThan(0)
    for (const parent of inside) expect(known).toContain(parent)
  })

  test('has every verb of the references of voice, messaging and fax', () => {
    expect(VOCABULARY.verbs).toEqual(
      expect.arrayContaining(
        'Connect Dial Echo Enqueue Gather Hangup Leave Message Pause Pay Play Prompt Queue Receive Record Redirect Refer Reject Say Sms Start Stop'.split(
          ' ',
        ),
      ),
    )
  })

  test.each([
    ['speak', 'Say'],
    ['GetDigits', 'Gather'],
    ['Say', null],
    ['constructor', null],
  ])('%s means %s', (name, meant) => expect(VOCABULARY.meantBy(name)).toBe(meant))
})
