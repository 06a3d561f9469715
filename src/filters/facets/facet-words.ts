import type { FacetName } from '../../log/facets.ts'
import type { Titles } from '../../log/headline.ts'

interface FacetWords {
  readonly title: string
  /** One of its values, in the middle of a sentence. */
  readonly one: string
  /** What has none of its values, where the language can ask for that. */
  readonly none: string | null
  /** Where the values come from, if not everybody knows. */
  readonly about: string | null
  /** Whether it is unfolded before anybody folds it. */
  readonly isOpen: boolean
}

export const FACET_WORDS: Readonly<Record<FacetName, FacetWords>> = {
  code: { title: 'Code', one: 'code', none: 'no code', about: null, isOpen: true },
  level: { title: 'Level', one: 'level', none: null, about: null, isOpen: true },
  host: { title: 'Host', one: 'host', none: 'no URL', about: null, isOpen: true },
  path: { title: 'Path', one: 'path', none: null, about: null, isOpen: false },
  method: { title: 'Method', one: 'method', none: null, about: null, isOpen: false },
  status: {
    title: 'HTTP status',
    one: 'status',
    none: 'not told',
    about: 'As far as the notification’s message tells it; the list has no other trace of it.',
    isOpen: true,
  },
  has: { title: 'About', one: 'kind', none: null, about: null, isOpen: false },
  source: {
    title: 'Source',
    one: 'source',
    none: 'not told',
    about: 'Twilio’s number for the part of it that reports, as far as the message tells it.',
    isOpen: false,
  },
}

/** Parts of Twilio, as far as their numbers are understood. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['12000', 'TwiML fetch'],
  ['13400', 'Play'],
  ['14100', 'Messaging'],
])

const ABOUT: ReadonlyMap<string, string> = new Map([
  ['call', 'a call'],
  ['message', 'a message'],
])

/** What a person needs to know beside a value; null where it speaks for itself. */
export function valueTitle(facet: FacetName, value: string, titles: Titles): string | null {
  if (facet === 'code') return titles.get(value)?.trim() || null
  if (facet === 'source') return SOURCES.get(value) ?? null
  return null
}

/** The value as a person reads it. */
export function valueWords(facet: FacetName, value: string): string {
  if (facet === 'has') return ABOUT.get(value) ?? value
  if (facet === 'level') return value.slice(0, 1).toUpperCase() + value.slice(1)
  return value
}
