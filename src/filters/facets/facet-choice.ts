import type { FacetName } from '../../log/facets.ts'
import { exactTerm, withOnly, withoutTerm, withTerm } from '../../log/query/edit-query.ts'
import { printValue } from '../../log/query/print-query.ts'
import { parseQuery } from '../../log/query/read-query.ts'

/** How a search stands to a value: it asks for it, leaves it out, or says nothing about it. */
export type Stance = 'wanted' | 'unwanted' | null

/** A facet's values that a search names exactly, and what it says about them. */
export function stancesIn(facet: FacetName, search: string): ReadonlyMap<string, Stance> {
  const stances = new Map<string, Stance>()
  for (const term of parseQuery(search)) {
    if (term.kind !== 'field' || term.field !== facet) continue
    for (const value of term.values) {
      const [text = ''] = value.parts
      const isNamed = printValue(exactTerm(facet, text).values[0] ?? value) === printValue(value)
      if (isNamed) stances.set(text, term.isExcluded ? 'unwanted' : 'wanted')
    }
  }
  return stances
}

/** The searches that a value's links lead to. */
export function searchesFor(facet: FacetName, text: string, search: string, stance: Stance) {
  const wanted = exactTerm(facet, text)
  const unwanted = exactTerm(facet, text, true)
  return {
    toggled: stance === 'wanted' ? withoutTerm(search, wanted) : withTerm(search, wanted),
    only: withOnly(search, wanted),
    excluded: stance === 'unwanted' ? withoutTerm(search, unwanted) : withTerm(search, unwanted),
  }
}
