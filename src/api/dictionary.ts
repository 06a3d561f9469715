import { ApiError } from './api-error.ts'

/** What Twilio's error dictionary says about a code. Prose is markdown, written by Twilio. */
export interface DictionaryEntry {
  readonly code: string
  readonly title: string
  readonly causes: string | null
  readonly solutions: string | null
  readonly description: string | null
  readonly docs: string | null
}

/** Code → title. */
export type ErrorTitles = ReadonlyMap<string, string>

export function readTitles(body: string): ErrorTitles {
  const parsed = parse(body)
  return new Map(
    Object.entries(parsed).flatMap(([code, title]) =>
      typeof title === 'string' ? [[code, title]] : [],
    ),
  )
}

export function readDictionaryEntry(body: string): DictionaryEntry {
  const parsed = parse(body)
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  return {
    code: String(parsed.code ?? ''),
    title: text(parsed.title) ?? '',
    causes: text(parsed.causes),
    solutions: text(parsed.solutions),
    description: text(parsed.description),
    docs: text(parsed.docs),
  }
}

function parse(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null) return { ...parsed }
  } catch (cause) {
    throw new ApiError('unreadable', 'The error dictionary is not readable.', { cause })
  }
  throw new ApiError('unreadable', 'The error dictionary is not readable.')
}
