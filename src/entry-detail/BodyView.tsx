import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { beginningOf, FIRST_PART, MOST } from '../ui/code-view/blocks.ts'
import { CodeView } from '../ui/code-view/CodeView.tsx'
import { find } from '../ui/code-view/find.ts'
import type { Language } from '../ui/code-view/token.ts'
import { RestOfText } from '../ui/RestOfText.tsx'
import { type BodySpot, placeOfSpot } from './body-spot.ts'
import { FindInBody } from './FindInBody.tsx'

interface BodyViewProps {
  readonly text: string
  readonly language: Language
  readonly isWrapped: boolean
  /** What a finding points at. */
  readonly spot: BodySpot | null
  /** A person looks for something else. */
  onLeaveSpot(): void
}

/** A body as code, with a way to find words in all of it. */
export function BodyView({ text, language, isWrapped, spot, onLeaveSpot }: BodyViewProps) {
  const [words, setWords] = useState('')
  const [place, setPlace] = useState(0)
  const [isWhole, setIsWhole] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  // The outside world here is the focus: it follows the person to what a finding points at.
  useEffect(() => {
    if (spot)
      box.current?.querySelector<HTMLElement>('[role="group"]')?.focus({ preventScroll: true })
  }, [spot])
  // A short one is looked over faster than searched.
  const isLong = text.length > 1_000
  // A keystroke is drawn before megabytes are looked through.
  const sought = useDeferredValue(words)
  const found = useMemo(() => find(text, sought), [text, sought])
  const pointed = useMemo(() => spot && placeOfSpot(text, spot), [text, spot])
  const matches = useMemo(() => (pointed ? [pointed] : found), [pointed, found])
  const current = pointed ?? found[place] ?? null
  const beginning = useMemo(() => beginningOf(text, FIRST_PART), [text])
  const isOpened = isWhole || (current !== null && current.end > beginning.length)
  const shown = useMemo(
    () => (isOpened ? beginningOf(text, MOST) : beginning),
    [text, isOpened, beginning],
  )
  return (
    <div ref={box}>
      <CodeView
        label="Body"
        text={shown}
        language={language}
        isWrapped={isWrapped}
        matches={matches}
        current={current}
      />
      <RestOfText
        shown={shown}
        whole={text}
        onShowAll={isOpened ? null : () => startTransition(() => setIsWhole(true))}
      />
      {isLong && (
        <FindInBody
          words={words}
          found={found.length}
          place={place}
          onSeek={(next) => {
            // What was found far below stays shown.
            setIsWhole(isOpened)
            setWords(next)
            setPlace(0)
            onLeaveSpot()
          }}
          onStep={(step) => {
            setPlace((place + step + found.length) % Math.max(1, found.length))
            onLeaveSpot()
          }}
        />
      )}
    </div>
  )
}
