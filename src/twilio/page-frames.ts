import type { LoadPosition } from '../log/day-log.ts'
import { isFields } from './fields.ts'

/**
 * Several of Twilio's pages in one answer, one after the other, each as Twilio sent it: a line of
 * JSON that says whose page follows and how many bytes it has, then the page. A line without bytes
 * says that the server leaves a day unfinished; whoever wants the rest asks for it by itself.
 */
export interface PageFrame {
  /** A GMT day, `YYYY-MM-DD`. */
  readonly day: string
  /** Where in the day's list the page stands. */
  readonly position: Exclude<LoadPosition, null>
  /** Twilio's own body; null where the day is left here. */
  readonly body: string | null
}

export const PAGE_FRAMES_TYPE = 'application/vnd.twilio-log-viewer.pages'

/** The line before a page's bytes. `length` is in bytes, null where the day is left. */
export function frameHead(frame: Omit<PageFrame, 'body'>, length: number | null): string {
  return `${JSON.stringify({ day: frame.day, position: frame.position, length })}\n`
}

/**
 * Reads the frames of an answer as they come. Throws where the answer breaks off in one, or is
 * none of pages; it lets go of an answer that is not read to its end.
 */
export async function* readPageFrames(
  answer: ReadableStream<Uint8Array>,
): AsyncGenerator<PageFrame> {
  const reader = answer.getReader()
  const bytes = new ByteReader(reader)
  try {
    for (;;) {
      const line = await bytes.line()
      if (line === null) return
      const { day, position, length } = readHead(line)
      yield { day, position, body: length === null ? null : await bytes.text(length) }
    }
  } finally {
    await reader.cancel()
  }
}

interface FrameHead extends Omit<PageFrame, 'body'> {
  readonly length: number | null
}

function readHead(line: string): FrameHead {
  const head: unknown = JSON.parse(line)
  if (isFields(head)) {
    const { day, position, length } = head
    const isDay = typeof day === 'string'
    if (isDay && isPosition(position) && isLength(length)) return { day, position, length }
  }
  throw new Error('The answer is none of pages.')
}

function isPosition(value: unknown): value is PageFrame['position'] {
  if (value === 'start') return true
  if (!isFields(value)) return false
  const { page, pageToken } = value
  return typeof page === 'number' && (pageToken === null || typeof pageToken === 'string')
}

function isLength(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0)
}

/** Takes lines and texts of a known length from a stream of bytes. */
class ByteReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  #chunk: Uint8Array = new Uint8Array(0)
  /** Room for a page's bytes, used again for the next. */
  #page = new Uint8Array(0)

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>) {
    this.#reader = reader
  }

  /** The next line without its end; null at the end of the stream. */
  async line(): Promise<string | null> {
    const decoder = new TextDecoder()
    let line = ''
    for (;;) {
      const end = this.#chunk.indexOf(NEWLINE)
      if (end !== -1) return line + decoder.decode(this.#take(end + 1)).slice(0, -1)
      line += decoder.decode(this.#take(this.#chunk.length), { stream: true })
      if (!(await this.#more())) {
        if (line === '') return null
        throw new Error('The answer breaks off.')
      }
    }
  }

  async text(length: number): Promise<string> {
    // Decoded at once: a text put together of pieces would be copied once more when it is read.
    if (this.#page.length < length) this.#page = new Uint8Array(length)
    const bytes = this.#page.subarray(0, length)
    let filled = 0
    while (filled < length) {
      if (this.#chunk.length === 0 && !(await this.#more())) {
        throw new Error('The answer breaks off.')
      }
      const piece = this.#take(Math.min(length - filled, this.#chunk.length))
      bytes.set(piece, filled)
      filled += piece.length
    }
    // As it is, with a byte order mark if it has one.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }

  #take(length: number): Uint8Array {
    const piece = this.#chunk.subarray(0, length)
    this.#chunk = this.#chunk.subarray(length)
    return piece
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#reader.read()
    if (done) return false
    this.#chunk = value
    return true
  }
}

const NEWLINE = 10
