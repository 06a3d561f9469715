import { useMemo, useState } from 'react'
import { headerValue, readHeaders } from '../log/headers.ts'
import { Button } from '../ui/Button.tsx'
import { languageOf } from '../ui/code-view/language-of.ts'
import { prettyText } from '../ui/code-view/pretty-text.ts'
import type { BodyLook } from './body-spot.ts'
import { BodyNotes } from './BodyNotes.tsx'
import { BodyView } from './BodyView.tsx'
import { sizeWords, utf8Length } from './body-size.ts'
import { ExchangeSection } from './ExchangeSection.tsx'
import type { ExchangePart } from './exchange-part.ts'

interface ResponseBodyProps {
  readonly part: ExchangePart
  readonly headers: ExchangePart
  readonly look: BodyLook
  onLook(look: BodyLook): void
}

/** What the asked server answered: inert text. */
export function ResponseBody({ part, headers, look, onLook }: ResponseBodyProps) {
  const [isWrapped, setWrapped] = useState(true)
  const text = part.state === 'here' ? part.text : ''
  const bytes = useMemo(() => utf8Length(text), [text])
  const told = useMemo(
    () => (headers.state === 'here' ? readHeaders(headers.text) : null),
    [headers],
  )
  const type = told && headerValue(told, 'content-type')
  const language = languageOf(text, type)
  const pretty = useMemo(() => prettyText(text, language), [text, language])
  const isPretty = look.isPretty && pretty !== null
  return (
    <ExchangeSection
      title="Response body"
      part={part}
      note={`${sizeWords(bytes)} · ${told ? type || 'no content type' : 'content type unknown'}`}
      tools={
        <>
          {pretty !== null && (
            <Button
              tone="quiet"
              aria-pressed={isPretty}
              onClick={() => onLook({ isPretty: !isPretty, spot: null })}
            >
              Pretty
            </Button>
          )}
          <Button tone="quiet" aria-pressed={isWrapped} onClick={() => setWrapped(!isWrapped)}>
            Wrap
          </Button>
        </>
      }
    >
      <BodyNotes headers={told} bytes={bytes} />
      <BodyView
        key={String(isPretty)}
        text={isPretty ? pretty : text}
        language={language}
        isWrapped={isWrapped}
        spot={look.spot}
        onLeaveSpot={() => onLook({ isPretty, spot: null })}
      />
    </ExchangeSection>
  )
}
