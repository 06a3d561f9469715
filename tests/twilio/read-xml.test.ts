import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../src/twilio/read-xml.ts'
import { takeRegularRows } from '../../src/twilio/regular-rows.ts'
import { UnreadableAnswer } from '../../src/twilio/unreadable-answer.ts'
import { rowWith, sidOf, xmlList } from './wire-forms.ts'

/** A comment is out of the ordinary: with it, the parser reads the whole document. */
const BY_THE_PARSER = '<!-- -->'

function outcome(document: string): unknown {
  try {
    return readXml(document)
  } catch (error) {
    if (error instanceof UnreadableAnswer) return 'unreadable'
    throw error
  }
}

describe('regular rows are read as the parser reads them', () => {
  const character = fc.constantFrom(
    'a',
    'ü',
    '😀',
    '&',
    '<',
    '>',
    '"',
    "'",
    ']',
    '/',
    ' ',
    '\n',
    '\t',
  )
  const text = fc.option(fc.string({ unit: character }))
  const row = fc
    .record({ message_text: text, request_url: text, uri: text })
    .map((fields) => rowWith(fields))
  const list = fc
    .tuple(
      fc.array(row, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('2010' as const, '2008' as const),
    )
    .map(([rows, form]) => xmlList(rows, 'page="0" numpages="3"', form))

  test('where they are regular', () => {
    fc.assert(
      fc.property(list, (document) => {
        expect(takeRegularRows(document)).not.toBeNull()
        expect(takeRegularRows(document + BY_THE_PARSER)).toBeNull()
        expect(readXml(document)).toEqual(readXml(document + BY_THE_PARSER))
      }),
    )
  })

  test('and where the document was damaged', () => {
    const damage = fc.constantFrom(
      '',
      '<',
      '>',
      '&',
      '&amp;',
      '&#65;',
      '&x;',
      ';',
      '/',
      ' ',
      '\n',
      '\r',
      '\0',
      ']]>',
      '"',
      '=',
      '\ud83d',
      '<b>',
      '</b>',
      '<b/>',
      '<Log>',
      '</Log>',
      '<Log/>',
      '<?a?>',
      '<![CDATA[x]]>',
      '<!--',
      '-->',
      'Sid',
      'x',
      '</Notification>',
      '<Notification>',
      '</Notification><Notification>',
      '</Notifications>',
      '<Notifications>',
    )
    fc.assert(
      fc.property(list, damage, fc.nat(), fc.nat({ max: 12 }), (document, damage, at, removed) => {
        const place = at % document.length
        const damaged = document.slice(0, place) + damage + document.slice(place + removed)
        expect(outcome(damaged)).toEqual(outcome(damaged + BY_THE_PARSER))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    [
      'in a comment',
      (list: string) => list.replace(/<Notification>.*<\/Notification>/s, '<!--$&-->'),
    ],
    [
      'in a section',
      (list: string) => list.replace(/<Notification>.*<\/Notification>/s, '<![CDATA[$&]]>'),
    ],
    [
      'in an attribute',
      (list: string) => list.replace(/">(<Notification>.*<\/Notification>)/s, '$1">'),
    ],
    ['of another list', (list: string) => list.replaceAll('TwilioResponse', 'Response')],
    [
      'in a document of XML 1.1',
      (list: string) => list.replace('1.0', '1.1').replace('POST', 'PO\u0085ST'),
    ],
    [
      'beside a comment',
      (list: string) => list.replace(/<Notification>.*<\/Notification>/s, '$&<!---->$&'),
    ],
    ['where a tag has lost its mark', (list: string) => list.replace('<Log>', 'xLog>')],
    ['after a document type', (list: string) => list.replace('<TwilioResponse>', '<!DOCTYPE a>$&')],
  ])('and never %s', (_, change) => {
    const document = change(xmlList([rowWith()]))
    expect(takeRegularRows(document)).toBeNull()
    expect(outcome(document)).toEqual(outcome(document + BY_THE_PARSER))
  })
})

describe('XML', () => {
  test('that is broken far down is said to be broken there', () => {
    const rows = Array.from({ length: 20 }, (_, index) => rowWith({ sid: sidOf('NO', index) }))
    const lines = xmlList(rows, 'page="0"', '2008').split('\n')
    const broken = lines.findLastIndex((line) => line === '<Log>0</Log>')
    lines[broken] = '<Log>0</Lag>'
    expect(() => readXml(lines.join('\n'))).toThrow(`at line ${broken + 1}, column 12: `)
  })

  test('whose envelope is broken after regular rows is said to be broken there', () => {
    const document = xmlList([rowWith()]).replace('page="0"', 'page="0" page="1"')
    expect(() => readXml(document)).toThrow(/line 2, column \d+: duplicate attribute/)
  })

  test('may hold what nobody knows, beside the list and in it', () => {
    const known = xmlList([rowWith()])
    const notOurs = '<Extra a="1"><Notification><Sid>x</Sid></Notification><Sid>y</Sid></Extra>'
    const list = known
      .replace('<Notifications', `${notOurs}$&`)
      .replace('<Notification>', `${notOurs}<Notification><Extra><Sid>z</Sid></Extra>`)
      .replace('</TwilioResponse>', `${notOurs}$&`)
    expect(readXml(list)).toEqual(readXml(known))
  })

  test('is the parser’s business only when it comes: nothing but these files asks for it', () => {
    const folder = resolve(import.meta.dirname, '../../src/twilio')
    const asking = readdirSync(folder).filter((name) =>
      /(?:from|^import) '(?:saxes|\.\/(?:read-xml|regular-rows|xml-[a-z]+)\.ts)'/m.test(
        readFileSync(join(folder, name), 'utf8').replaceAll(/^import type .*$/gm, ''),
      ),
    )
    expect(asking).toEqual(['read-xml.ts', 'regular-rows.ts', 'xml-collector.ts'])
  })
})
