import type { SaxesTagPlain } from 'saxes'
import { KEY_OF_ATTRIBUTE, KEY_OF_ELEMENT } from './xml-names.ts'

type Collected = Record<string, unknown>

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
 * The API of 2008 prints its documents: every element on a line of its own, and long texts on
 * lines between their tags. There, a newline at the start together with one at the end is the
 * printer's, and only these two are taken. The API of 2010 does not print: white space in its
 * bodies is the webhook's own (a TwiML document nearly always ends with a newline) and stays. So
 * does a newline at one end only, which no printer makes.
 */
function bodyOf(text: string, printed: boolean): string {
  if (!printed) return text
  if (text === '\n') return ''
  return text.length > 1 && text.startsWith('\n') && text.endsWith('\n') ? text.slice(1, -1) : text
}

/**
 * Collects one document of Twilio's from a parser's events, in the shape of Twilio's JSON. Elements
 * and attributes that are not known are passed over.
 */
export class XmlCollector {
  /** The list, the notification or the error; null where the document has none. */
  answer: Collected | null = null
  #depth = 0
  /** The rows of the list that is open. */
  #rows: Collected[] | null = null
  /** The notification or the error that is open, and how deep it lies. */
  #record: Collected | null = null
  #recordDepth = 0
  /** Whether the elements of the open record stand on lines of their own. */
  #printed = false
  /** The wanted field that is open, and its text so far. */
  #key: string | undefined
  #text = ''

  /** @throws Error where the tag has no business there. */
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
    else if (this.#record !== null) this.#printed ||= text.includes('\n')
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
    this.#printed = false
    return record
  }

  #openField(name: string): void {
    if (this.#depth === this.#recordDepth + 1) {
      this.#key = KEY_OF_ELEMENT.get(name)
      this.#text = ''
    } else if (this.#key !== undefined) {
      // Left out, it would make a lie of the text; Twilio escapes the markup that it logs.
      throw new Error(`<${name}> does not belong into a field`)
    }
  }

  #closeField(record: Collected): void {
    const key = this.#key
    if (key === undefined) return
    record[key] = key === 'response_body' ? bodyOf(this.#text, this.#printed) : this.#text.trim()
    this.#key = undefined
  }
}
