import { inFull } from '../log/in-full.ts'
import { spanLabel } from '../log/span.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import { moveTo } from '../url/address-bar.ts'
import type { ViewState } from '../url/view-state.ts'

interface EmptyListProps {
  readonly view: ViewState
  /** Loaded for this level and range, before the search. */
  readonly loaded: number
  /** How many of what the search finds are muted. */
  readonly muted: number
  /** Whether the range is loaded to its end: only then can one say that there is nothing. */
  readonly isComplete: boolean
}

const LEVEL_WORDS = { all: 'notifications', error: 'errors', warning: 'warnings' } as const

/** Why nothing is listed, and the one click that changes it. */
export function EmptyList({ view, loaded, muted, isComplete }: EmptyListProps) {
  if (muted > 0) return <AllMuted muted={muted} />
  if (loaded > 0) return <HiddenBySearch search={view.search} loaded={loaded} />
  const words = LEVEL_WORDS[view.level]
  if (!isComplete) {
    return (
      <Panel title={`No ${words} so far`}>
        <p>The range is not loaded to its end.</p>
      </Panel>
    )
  }
  return (
    <Panel
      title={`No ${words} in ${rangeWords(view)}`}
      actions={
        <>
          {view.level !== 'all' && (
            <Button tone="primary" onClick={() => moveTo({ level: 'all' })}>
              Show all levels
            </Button>
          )}
          {!isLast30Days(view) && (
            <Button onClick={() => moveTo({ range: { kind: 'last', span: '30d' } })}>
              Look at the last 30 days
            </Button>
          )}
        </>
      }
    >
      <p>
        {view.level === 'all'
          ? 'Twilio logged nothing in this range. That is usually good news.'
          : `The level filter shows ${words} alone.`}
      </p>
    </Panel>
  )
}

function AllMuted({ muted }: { readonly muted: number }) {
  return (
    <Panel
      title={muted === 1 ? 'It is muted' : `All ${muted.toLocaleString('en')} are muted`}
      actions={
        <Button tone="primary" onClick={() => moveTo({ showsMuted: true })}>
          Show what is muted
        </Button>
      }
    >
      <p>What is here is muted by your own rules. Nothing of it was deleted at Twilio.</p>
    </Panel>
  )
}

function HiddenBySearch({ search, loaded }: { readonly search: string; readonly loaded: number }) {
  return (
    <Panel
      title={`Nothing matches “${search}”`}
      actions={
        <Button tone="primary" onClick={() => moveTo({ search: '' })}>
          Clear the search
        </Button>
      }
    >
      <p>
        The search hides all {inFull(loaded)} loaded notifications. Words are looked for in code,
        message, URL, call and sid; all of them must be there.
      </p>
    </Panel>
  )
}

function rangeWords({ range }: ViewState): string {
  if (range.kind === 'last') return `the ${spanLabel(range.span).toLowerCase()}`
  if (range.kind === 'times') return 'the chosen time'
  return range.from === range.to ? `${range.from}` : `${range.from} to ${range.to}`
}

function isLast30Days({ range }: ViewState): boolean {
  return range.kind === 'last' && range.span === '30d'
}
