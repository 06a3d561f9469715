import { fieldNamed } from './field-name.ts'
import type { QueryValue, Term } from './term.ts'

/** A term, and where in the text it stands: `end` is the place after it. */
export interface Token {
  readonly term: Term
  readonly start: number
  readonly end: number
}

/** The terms of a search. Every text is one; see {@link readTokens}. */
export function parseQuery(text: string): readonly Term[] {
  return readTokens(text).map(({ term }) => term)
}

/**
 * Reads a search: terms with blanks between them.
 *
 *     read timed      both words, anywhere the list shows some
 *     "read timed"    the words one after the other; a quote that is not closed reaches to the end
 *     code:11200,11205        a field with one of these values
 *     host:*.example.com      `*` stands for anything; the value is then all of the field
 *     host:=shop.example      exactly this
 *     path:"/a, b"            quotes around blanks, commas, stars; `\"` and `\\` within
 *     -level:warning  what must not hold
 *
 * An address (`https://…`) is text, and so, in the end, is what names no field. Nothing is refused.
 */
export function readTokens(text: string): readonly Token[] {
  return new QueryReader(text).tokens()
}

const BLANK = /\s/
const FIELD = /([A-Za-z]\w*):/y

class QueryReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  tokens(): Token[] {
    const tokens: Token[] = []
    for (;;) {
      while (this.#isAt(BLANK)) this.#at += 1
      if (this.#at >= this.#text.length) return tokens
      const start = this.#at
      const term = this.#term()
      if (term) tokens.push({ term, start, end: this.#at })
    }
  }

  #term(): Term | null {
    const isExcluded = this.#isAt(/-\S/y)
    if (isExcluded) this.#at += 1
    const name = this.#fieldName()
    if (name !== null) {
      const field = fieldNamed(name)
      const values = this.#values()
      return field
        ? { kind: 'field', field, values, isExcluded }
        : { kind: 'unknown', name, values, isExcluded }
    }
    const text = this.#isAt(/"/y) ? this.#quoted() : this.#run(/\s/)
    return text.trim() === '' ? null : { kind: 'text', text, isExcluded }
  }

  /** Takes the name before a colon, and the colon. The scheme of an address is none. */
  #fieldName(): string | null {
    FIELD.lastIndex = this.#at
    const name = FIELD.exec(this.#text)?.[1]
    if (name === undefined) return null
    const end = this.#at + name.length + 1
    if (fieldNamed(name) === null && this.#text.startsWith('//', end)) return null
    this.#at = end
    return name
  }

  #values(): QueryValue[] {
    const values: QueryValue[] = []
    do {
      const value = this.#value()
      if (value) values.push(value)
    } while (this.#skip(','))
    return values
  }

  #value(): QueryValue | null {
    const isExact = this.#skip('=')
    const parts = [this.#part()]
    while (this.#skip('*')) {
      const part = this.#part()
      // Two stars side by side say no more than one.
      if (parts.length > 1 && parts.at(-1) === '') parts.pop()
      parts.push(part)
    }
    if (parts.length === 1) return parts[0] === '' ? null : { parts, isExact }
    return { parts, isExact: false }
  }

  #part(): string {
    let part = ''
    for (;;) {
      if (this.#isAt(/"/y)) part += this.#quoted()
      else if (this.#isAt(/[^\s,*]/y)) part += this.#run(/[\s,*"]/)
      else return part
    }
  }

  #quoted(): string {
    let text = ''
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      if (this.#skip('"')) return text
      if (this.#isAt(/\\["\\]/y)) this.#at += 1
      text += this.#text[this.#at]
    }
    return text
  }

  #run(end: RegExp): string {
    const rest = this.#text.slice(this.#at)
    const length = rest.search(end)
    const run = length === -1 ? rest : rest.slice(0, length)
    this.#at += run.length
    return run
  }

  #isAt(pattern: RegExp): boolean {
    if (!pattern.sticky) return pattern.test(this.#text[this.#at] ?? '')
    pattern.lastIndex = this.#at
    return pattern.test(this.#text)
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }
}
