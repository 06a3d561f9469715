import { SaxesParser } from 'saxes'
import { takeRegularRows } from './regular-rows.ts'
import { UnreadableAnswer } from './unreadable-answer.ts'
import { XmlCollector } from './xml-collector.ts'

function unreadable(line: number, column: number, cause: unknown): UnreadableAnswer {
  // The parser's own messages begin with the position and end with a full stop.
  const reason = (cause instanceof Error ? cause.message : String(cause))
    .replace(/^\d+:\d+: /, '')
    .replace(/\.$/, '')
  return new UnreadableAnswer(
    `The answer is XML that cannot be read at line ${line}, column ${column}: ${reason}.`,
    { cause },
  )
}

function readDocument(text: string): Readonly<Record<string, unknown>> {
  const collector = new XmlCollector()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => collector.open(tag))
  parser.on('text', (text) => collector.text(text))
  parser.on('cdata', (text) => collector.text(text))
  parser.on('closetag', () => collector.close())
  parser.on('doctype', () => {
    throw new Error('document types are not accepted')
  })
  try {
    parser.write(text).close()
  } catch (cause) {
    throw unreadable(parser.line, parser.column, cause)
  }
  if (collector.answer === null) {
    throw new UnreadableAnswer('The answer is XML of Twilio’s, but without notifications.')
  }
  return collector.answer
}

/**
 * Reads Twilio's XML, of 2010 and of 2008, into the shape of its JSON: a list (an envelope with
 * `notifications`), a notification, or an error with its `code` and `message`.
 *
 * Only what is well-formed is read. Entities are XML's own five and numbers: document types are
 * refused, so no other can be declared.
 *
 * @throws UnreadableAnswer with line and column (both from 1).
 */
export function readXml(text: string): unknown {
  const regular = takeRegularRows(text)
  if (regular === null) return readDocument(text)
  try {
    return { ...readDocument(regular.rest), notifications: regular.rows }
  } catch {
    return readDocument(text) // the whole document knows at which line it is broken
  }
}
