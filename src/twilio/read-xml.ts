import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { UnreadableAnswer } from './unreadable-answer.ts'

/** XML's names and the JSON's for the same: elements of a notification and of an error. */
const KEY_OF_ELEMENT: ReadonlyMap<string, string> = new Map([
  ['Sid', 'sid'],
  ['AccountSid', 'account_sid'],
  ['CallSid', 'call_sid'],
  ['Log', 'log'],
  ['ErrorCode', 'error_code'],
  ['MoreInfo', 'more_info'],
  ['MessageText', 'message_text'],
  ['MessageDate', 'message_date'],
  ['DateCreated', 'date_created'],
  ['DateUpdated', 'date_updated'],
  ['RequestMethod', 'request_method'],
  ['RequestUrl', 'request_url'],
  ['RequestURL', 'request_url'], // as 2008 spells it
  ['RequestVariables', 'request_variables'],
  ['ResponseHeaders', 'response_headers'],
  ['ResponseBody', 'response_body'],
  ['ApiVersion', 'api_version'],
  ['Uri', 'uri'],
  ['Code', 'code'],
  ['Message', 'message'],
  ['Status', 'status'],
])

/** Attributes of `<Notifications>`, in lower case, and their names in JSON. */
const KEY_OF_ATTRIBUTE: ReadonlyMap<string, string> = new Map([
  ['page', 'page'],
  ['numpages', 'num_pages'],
  ['total', 'total'],
  ['nextpageuri', 'next_page_uri'],
])

type Collected = Record<string, unknown>

/** Collects one document: where the reader stands in it, and what it has found. */
class Collector {
  answer: Collected | null = null
  #depth = 0
  /** The rows of the list that is open. */
  #rows: Collected[] | null = null
  /** The notification or the error that is open, and how deep it lies. */
  #record: Collected | null = null
  #recordDepth = 0
  /** The wanted field that is open, and its text so far. */
  #key: string | undefined
  #text = ''
  /** Whether the elements of the open record stand on lines of their own. */
  #pretty = false

  open(tag: SaxesTagPlain): void {
    this.#depth += 1
    if (this.#record !== null) this.#openField(tag.name)
    else if (this.#depth === 1) this.#openRoot(tag.name)
    else if (this.#depth === 2) this.#openAnswer(tag)
    else if (this.#depth === 3 && this.#rows !== null && tag.name === 'Notification') {
      this.#rows.push(this.#openRecord())
    }
  }

  text(text: string): void {
    if (this.#key !== undefined) this.#text += text
    else if (this.#record !== null) this.#pretty ||= text.includes('\n')
  }

  close(): void {
    if (this.#record !== null) {
      if (this.#depth === this.#recordDepth) this.#record = null
      else if (this.#depth === this.#recordDepth + 1) this.#closeField(this.#record)
    } else if (this.#depth === 2) this.#rows = null
    this.#depth -= 1
  }

  #openRoot(name: string): void {
    if (name !== 'TwilioResponse') throw new Error(`<${name}> is not <TwilioResponse>`)
  }

  #openAnswer(tag: SaxesTagPlain): void {
    if (tag.name === 'Notifications') {
      const rows: Collected[] = []
      this.#rows = rows
      this.answer = { ...envelopeOf(tag.attributes), notifications: rows }
    } else if (tag.name === 'Notification' || tag.name === 'RestException') {
      this.answer = this.#openRecord()
    }
  }

  #openRecord(): Collected {
    const record: Collected = {}
    this.#record = record
    this.#recordDepth = this.#depth
    this.#pretty = false
    return record
  }

  #openField(name: string): void {
    if (this.#depth === this.#recordDepth + 1) {
      this.#key = KEY_OF_ELEMENT.get(name)
      this.#text = ''
    } else if (this.#key !== undefined) {
      // Left out, its text would be a lie; Twilio escapes the markup of what it logs.
      throw new Error(`<${name}> does not belong into a field`)
    }
  }

  #closeField(record: Collected): void {
    const key = this.#key
    if (key === undefined) return
    record[key] = key === 'response_body' ? bodyOf(this.#text, this.#pretty) : this.#text.trim()
    this.#key = undefined
  }
}

function envelopeOf(attributes: Readonly<Record<string, string>>): Collected {
  const envelope: Collected = {}
  for (const [name, value] of Object.entries(attributes)) {
    const key = KEY_OF_ATTRIBUTE.get(name.toLowerCase())
    if (key !== undefined) envelope[key] = value
  }
  return envelope
}

/**
 * A response body as the webhook sent it, as far as XML lets one know.
 *
 * The API of 2008 prints its documents: every element on its own line, and long texts on lines
 * between their tags. There, one newline at the start together with one at the end is the
 * printer's, and only these two are taken. The API of 2010 does not print: white space in its
 * bodies is the webhook's own (a TwiML document nearly always ends with a newline) and stays. So
 * does a printed body with a newline at one end only, which no printer makes.
 */
function bodyOf(text: string, pretty: boolean): string {
  if (!pretty) return text
  if (text === '\n') return ''
  return text.length >= 2 && text.startsWith('\n') && text.endsWith('\n') ? text.slice(1, -1) : text
}

/** XML's own five: nothing else, not even what every object inherits, is an entity. */
function entities(): Record<string, string> {
  const own: Record<string, string> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" }
  return Object.assign(Object.create(null), own)
}

/**
 * Reads Twilio's XML, of 2010 and of 2008, into the shape of its JSON: a list (an envelope with
 * `notifications`), a notification, or an error with its `code` and `message`.
 *
 * Only what is well-formed is read; document types are refused, so no entity can be declared.
 *
 * @throws UnreadableAnswer with line and column (both from 1).
 */
export function readXml(text: string): unknown {
  const collector = new Collector()
  const parser = new SaxesParser()
  parser.ENTITIES = entities()
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
