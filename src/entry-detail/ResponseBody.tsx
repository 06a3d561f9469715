import { useMemo } from 'react'
import { headerValue, readHeaders } from '../log/headers.ts'
import { sizeWords, utf8Length } from './body-size.ts'
import { ExchangeSection } from './ExchangeSection.tsx'
import type { ExchangePart } from './exchange-part.ts'

interface ResponseBodyProps {
  readonly part: ExchangePart
  readonly headers: ExchangePart
}

/** What the asked server answered: inert text. */
export function ResponseBody({ part, headers }: ResponseBodyProps) {
  const text = part.state === 'here' ? part.text : ''
  const size = useMemo(() => sizeWords(utf8Length(text)), [text])
  return (
    <ExchangeSection title="Response body" part={part} note={`${size} · ${contentType(headers)}`} />
  )
}

function contentType(headers: ExchangePart): string {
  if (headers.state !== 'here') return 'content type unknown'
  return headerValue(readHeaders(headers.text), 'content-type') || 'no content type'
}
